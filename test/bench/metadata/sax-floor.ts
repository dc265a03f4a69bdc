import { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';

/** The least that reading can cost: bytes decoded and parsed, every tag and text handed over, nothing looked at. */
export async function bareSaxPass(chunks: readonly Buffer[]): Promise<number> {
  const parser = new SaxesParser({ xmlns: false });
  const decoder = new TextDecoder('utf-8');
  let heard = 0;
  const hear = () => {
    heard += 1;
  };
  parser.on('opentag', hear);
  parser.on('closetag', hear);
  parser.on('text', hear);
  for await (const chunk of streamOf(chunks)) parser.write(decoder.decode(chunk, { stream: true }));
  parser.write(decoder.decode()).close();
  return heard;
}

/**
 * The least that reading values can cost: besides, every text is put under the name of its element into an object, and every
 * entry of the feed begins a new one. Nothing is told apart: no sections, no null, no names without prefix.
 */
export async function keepingSaxPass(chunks: readonly Buffer[]): Promise<number> {
  const parser = new SaxesParser({ xmlns: false });
  const decoder = new TextDecoder('utf-8');
  let entries = 0;
  let entry: Record<string, string> = {};
  let text = '';
  parser.on('opentag', ({ name }) => {
    text = '';
    if (name === 'entry') entry = {};
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'entry') entries += 1;
    else entry[name] = text;
  });
  for await (const chunk of streamOf(chunks)) parser.write(decoder.decode(chunk, { stream: true }));
  parser.write(decoder.decode()).close();
  return entries;
}

export function streamOf(chunks: readonly Buffer[]): Readable {
  return Readable.from(chunks, { objectMode: false });
}

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

export function streamOf(chunks: readonly Buffer[]): Readable {
  return Readable.from(chunks, { objectMode: false });
}

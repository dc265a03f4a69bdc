import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';

/** Attributes of one opening tag by local name; only good until the listener returns. */
export interface XmlAttributes {
  get(localName: string): string | undefined;
}

/**
 * What a reader hears. Names are local, without prefix: servers choose prefixes freely and 1C's own names hold no colon.
 */
export interface XmlListener {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Why a text is no whole XML: `character` – a sign that XML forbids, `cut` – it ends too early, `form` – anything else. */
export type XmlFault = 'character' | 'cut' | 'form';

interface XmlPush {
  write(part: string): void;
  /** Ends the text; the first fault, if any. */
  close(): XmlFault | undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Looks among the attributes only when it is asked: of the hundred thousands of tags that go by, readers look at a few, and
 * a map for each of them would cost more than the parsing.
 */
function createAttributes(): XmlAttributes & { of(tag: Readonly<Record<string, string>>): XmlAttributes } {
  let present: Readonly<Record<string, string>> = {};
  const attributes = {
    of(tag: Readonly<Record<string, string>>) {
      present = tag;
      return attributes;
    },
    get(name: string): string | undefined {
      for (const written in present) if (localName(written) === name) return present[written];
      return undefined;
    },
  };
  return attributes;
}

interface Name {
  readonly written: string;
  readonly local: string;
  next: Name | undefined;
}

/**
 * Names without their prefixes. Elements come in the same order again and again, so the name that followed the last one is
 * compared first: it costs less than cutting and hashing every name anew.
 */
function createNames(): (written: string) => string {
  const names = new Map<string, Name>();
  let last: Name = { written: '', local: '', next: undefined };
  return (written) => {
    const expected = last.next;
    if (expected !== undefined && expected.written === written) {
      last = expected;
      return expected.local;
    }
    let name = names.get(written);
    if (name === undefined) {
      name = { written, local: localName(written), next: undefined };
      names.set(written, name);
    }
    last.next = name;
    last = name;
    return name.local;
  };
}

function createXmlPush(listener: XmlListener): XmlPush {
  const parser = new SaxesParser({ xmlns: false });
  const attributes = createAttributes();
  const localNameOf = createNames();
  let fault: XmlFault | undefined;
  let closing = false;
  /** Elements around the present place. */
  const opened: string[] = [];
  parser.on('error', (error) => {
    const character = /disallowed character|invalid character|illegal character/iu.test(error.message);
    fault ??= character ? 'character' : closing ? 'cut' : 'form';
  });
  parser.on('opentag', (tag) => {
    const name = localNameOf(tag.name);
    opened.push(name);
    if (fault === undefined) listener.open?.(name, attributes.of(tag.attributes));
  });
  parser.on('closetag', () => {
    const name = opened.pop();
    if (fault === undefined && name !== undefined) listener.close?.(name);
  });
  const onText = (text: string) => {
    if (fault === undefined) listener.text?.(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  return {
    write(part) {
      if (fault === undefined) parser.write(part);
    },
    close() {
      closing = true;
      if (fault === undefined) parser.close();
      return fault;
    },
  };
}

/** Reads a whole text. Never throws. */
export function readXml(text: string, listener: XmlListener): XmlFault | undefined {
  const push = createXmlPush(listener);
  push.write(text);
  return push.close();
}

/**
 * Reads a stream chunk by chunk; nothing of it is kept. After a fault the rest is not read. Throws what the stream
 * throws (a cut connection).
 */
export async function readXmlStream(
  stream: Readable,
  listener: XmlListener,
  onBytes?: (bytes: Buffer) => void,
): Promise<XmlFault | undefined> {
  const push = createXmlPush(listener);
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of stream) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    onBytes?.(bytes);
    push.write(decoder.decode(bytes, { stream: true }));
  }
  push.write(decoder.decode());
  return push.close();
}

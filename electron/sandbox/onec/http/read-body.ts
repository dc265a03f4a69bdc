import { SaxesParser } from 'saxes';
import { applicationError, Refusal } from '../refusal.ts';
import type { Body } from '../writing/assign.ts';

/** Body of a write: JSON, or an Atom `<entry>` (guide 17.4). Broken JSON is an internal error (measured). */
export function readBody(bytes: Buffer, contentType: string): Body {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (/xml/i.test(contentType)) return readEntry(text);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw applicationError('Непредвиденный символ при чтении JSON');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Refusal(400, 2, 'badFormat', 'JSON');
  }
  return Object.fromEntries(Object.entries(parsed));
}

type Element = { name: string; text: string; isNull: boolean; children: Element[] };

function readEntry(text: string): Body {
  const root: Element = { name: '', text: '', isNull: false, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const isNull = Object.values(tag.attributes).some(
      ({ local, value }) => local === 'null' && value === 'true',
    );
    const element: Element = { name: tag.local, text: '', isNull, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', () => {
    throw new Refusal(400, 2, 'badFormat', 'XML');
  });
  parser.write(text).close();
  const properties = find(root, 'properties');
  if (properties === undefined) throw new Refusal(400, 2, 'badFormat', 'entry');
  return fields(properties);
}

function find(element: Element, name: string): Element | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}

function fields(element: Element): Body {
  return Object.fromEntries(element.children.map((child) => [child.name, fieldValue(child)]));
}

function fieldValue(element: Element): unknown {
  if (element.isNull) return null;
  return element.children.length > 0 ? element.children.map(fields) : element.text.trim();
}

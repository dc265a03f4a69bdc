import type { RawEntity } from '../onec.ts';
import type { XmlAttributes } from './read-xml.ts';

interface Frame {
  readonly name: string;
  readonly collection: boolean;
  readonly empty: boolean;
  text: string;
  /** Children of a complex value; rows of a collection stand in `rows`. */
  readonly fields: Record<string, unknown>;
  readonly rows: unknown[];
  children: number;
}

/** Reads `m:properties` into a raw entity: scalars are text, `m:null` is null, sections are lists of rows. */
export interface PropertiesReader {
  begin(): void;
  active(): boolean;
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  /** False when the element that closes is `m:properties` itself. */
  close(): boolean;
  end(): RawEntity;
}

function frameOf(name: string, attributes?: XmlAttributes): Frame {
  return {
    name,
    collection: attributes?.get('type')?.startsWith('Collection(') ?? false,
    empty: attributes?.get('null') === 'true',
    text: '',
    fields: {},
    rows: [],
    children: 0,
  };
}

function contentOf(frame: Frame): unknown {
  if (frame.empty) return null;
  if (frame.collection || frame.rows.length > 0) return frame.rows;
  return frame.children > 0 ? frame.fields : frame.text;
}

export function createPropertiesReader(): PropertiesReader {
  let stack: Frame[] = [];
  return {
    begin() {
      stack = [frameOf('properties')];
    },
    active: () => stack.length > 0,
    open(name, attributes) {
      stack.push(frameOf(name, attributes));
    },
    text(text) {
      const top = stack.at(-1);
      if (top !== undefined) top.text += text;
    },
    close() {
      if (stack.length === 1) return false;
      const frame = stack.pop();
      const parent = stack.at(-1);
      if (frame === undefined || parent === undefined) return false;
      parent.children += 1;
      // Rows are called `element`; no attribute of 1C can be, its names are the configuration's own.
      if (frame.name === 'element') parent.rows.push(contentOf(frame));
      else parent.fields[frame.name] = contentOf(frame);
      return true;
    },
    end() {
      const [properties] = stack;
      stack = [];
      return properties?.fields ?? {};
    },
  };
}

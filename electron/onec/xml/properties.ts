import type { RawEntity } from '../onec.ts';
import type { XmlAttributes } from './read-xml.ts';

/** An element that holds others: fields of a complex value, or rows of a collection. */
interface Container {
  readonly name: string;
  readonly empty: boolean;
  fields: Record<string, unknown> | undefined;
  rows: unknown[] | undefined;
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

function put(name: string, value: unknown, into: Container): void {
  if (name === 'element') {
    // Rows are called `element`; no attribute of 1C can be, its names are the configuration's own.
    into.rows ??= [];
    into.rows.push(value);
  } else {
    into.fields ??= {};
    into.fields[name] = value;
  }
}

function contentOf({ empty, rows, fields }: Container): unknown {
  return empty ? null : (rows ?? fields ?? '');
}

/** Almost every element is a plain text. It stands in a few variables, and becomes a container when another opens in it. */
export function createPropertiesReader(): PropertiesReader {
  let around: Container[] = [];
  let name: string | undefined;
  let text = '';
  let empty = false;
  let isCollection = false;
  return {
    begin() {
      around = [{ name: 'properties', empty: false, fields: undefined, rows: undefined }];
      name = undefined;
    },
    active: () => around.length > 0,
    open(opened, attributes) {
      if (name !== undefined)
        around.push({ name, empty, fields: undefined, rows: isCollection ? [] : undefined });
      name = opened;
      text = '';
      empty = attributes.get('null') === 'true';
      isCollection = attributes.get('type')?.startsWith('Collection(') ?? false;
    },
    text(part) {
      text += part;
    },
    close() {
      if (name === undefined && around.length === 1) return false;
      const closed = name === undefined ? around.pop() : undefined;
      const into = around.at(-1);
      if (into === undefined) return false;
      if (closed !== undefined) put(closed.name, contentOf(closed), into);
      else if (name !== undefined) put(name, empty ? null : isCollection ? [] : text, into);
      name = undefined;
      return true;
    },
    end() {
      const [properties] = around;
      around = [];
      return properties?.fields ?? {};
    },
  };
}

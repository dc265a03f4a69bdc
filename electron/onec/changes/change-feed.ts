import { parseOneCRef } from '../../../shared/ids.ts';
import type { Change, RawEntity } from '../onec.ts';
import { createPropertiesReader } from '../xml/properties.ts';
import type { XmlListener } from '../xml/read-xml.ts';

/** A reader of one feed. */
export interface ChangeFeedReader {
  readonly listener: XmlListener;
  /** Lines so far. */
  count(): number;
  /** The root element, once it was seen. */
  root(): string | undefined;
  /** An entry that says of no set whose it is: it must not be confirmed as received. */
  unreadable(): boolean;
  /** `atom:id` of the entry that is being read, for naming a broken object. */
  currentId(): string;
}

const idForm = /([^/()]+)\(guid'([0-9a-f-]{36})'\)\/?$/iu;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Set and reference out of an absolute id, which may be percent-encoded or not. */
export function parseEntryId(id: string): { readonly set: string; readonly guid: string } | undefined {
  const [, set, guid] = idForm.exec(decoded(id.trim())) ?? [];
  return set === undefined || guid === undefined ? undefined : { set, guid };
}

function setOf(term: string, id: string): string | undefined {
  const named = /^StandardODATA\.(.+)$/u.exec(term)?.[1];
  return named ?? parseEntryId(id)?.set;
}

/**
 * Turns the Atom feed of `SelectChanges` into changes as it goes by (shapes from a recorded answer; `deleted-entry` by
 * RFC 6721, never seen live). Unknown elements are skipped. A deleted record of a register has no reference: it is
 * counted and not reported.
 */
export function createChangeFeedReader(onChange: (change: Change) => void): ChangeFeedReader {
  const path: string[] = [];
  const properties = createPropertiesReader();
  let count = 0;
  let root: string | undefined;
  let unreadable = false;
  let id = '';
  let term = '';
  let entity: RawEntity | undefined;

  function deleted(ref: string): void {
    count += 1;
    const target = parseEntryId(ref);
    const parsed = target === undefined ? undefined : parseOneCRef(target.guid);
    if (target !== undefined && parsed !== undefined)
      onChange({ type: 'deleted', set: target.set, ref: parsed });
  }

  function finishEntry(): void {
    count += 1;
    const set = setOf(term, id);
    if (set === undefined || entity === undefined) unreadable = true;
    else onChange({ type: 'changed', set, entity });
  }

  return {
    count: () => count,
    root: () => root,
    unreadable: () => unreadable,
    currentId: () => id,
    listener: {
      open(name, attributes) {
        root ??= name;
        if (properties.active()) {
          properties.open(name, attributes);
          return;
        }
        path.push(name);
        if (name === 'properties') properties.begin();
        if (name === 'deleted-entry' && path.length === 2) deleted(attributes.get('ref') ?? '');
        if (name === 'category' && path.at(-2) === 'entry') term = attributes.get('term') ?? '';
        if (name === 'entry' && path.length === 2) {
          id = '';
          term = '';
          entity = undefined;
        }
      },
      text(text) {
        if (properties.active()) properties.text(text);
        else if (path.at(-1) === 'id' && path.length === 3) id += text;
      },
      close(name) {
        if (properties.active() && properties.close()) return;
        if (name === 'properties' && properties.active()) entity = properties.end();
        path.pop();
        if (name === 'entry' && path.length === 1) finishEntry();
      },
    },
  };
}

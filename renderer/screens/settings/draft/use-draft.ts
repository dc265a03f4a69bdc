import { useState } from 'react';
import { z } from 'zod';
import { rebase, same } from './merge.ts';

/** Settings as the person is changing them. */
export interface Draft<Value> {
  /** What is saved, with the person's changes upon it. */
  readonly value: Value;
  readonly dirty: boolean;
  change(value: Value): void;
  /** Forgets the changes. */
  drop(): void;
}

interface Edits<Value> {
  readonly base: Value;
  readonly edited: Value;
}

/**
 * Changes that are not saved yet. They outlive the window: closing it destroys the page while the program stays in the
 * tray. Holds no secrets: passwords are saved by themselves, never through a draft.
 */
export function useDraft<Value>(place: string, schema: z.ZodType<Value>, saved: Value): Draft<Value> {
  const [edits, setEdits] = useState(() => storedEdits(place, schema));
  const value = edits === undefined ? saved : upon(edits, saved);
  return {
    value,
    dirty: !same(value, saved),
    change(edited) {
      const next = { base: saved, edited };
      setEdits(next);
      localStorage.setItem(place, JSON.stringify(next));
    },
    drop() {
      setEdits(undefined);
      localStorage.removeItem(place);
    },
  };
}

function upon<Value>({ base, edited }: Edits<Value>, saved: Value): Value {
  // The cast is safe: the answer has the shape of the three values that it is put together from.
  return rebase(base, edited, saved) as Value;
}

/** Edits of a window that was closed; what no longer fits the settings is forgotten. */
function storedEdits<Value>(place: string, schema: z.ZodType<Value>): Edits<Value> | undefined {
  const text = localStorage.getItem(place);
  if (text === null) return undefined;
  try {
    return z.object({ base: schema, edited: schema }).safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

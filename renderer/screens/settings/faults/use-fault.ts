import { createContext, useContext } from 'react';
import { useTexts } from '../../../texts/texts.ts';
import type { Fault } from './faults.ts';
import { faultTexts } from './texts.ts';

/** Faults of the draft; those of the program carry `program.` before their path. */
export const FaultsContext = createContext<readonly Fault[]>([]);

/** What Fluent's `Field` is to say about this path; nothing when the value is good. */
export function useFault(path: string): { readonly validationMessage?: string } {
  const text = useTexts(faultTexts);
  const found = useContext(FaultsContext).find((fault) => fault.path === path);
  if (found === undefined) return {};
  return { validationMessage: text(found.code, found.limit === undefined ? {} : { limit: found.limit }) };
}

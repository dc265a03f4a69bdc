import type { RecordState } from '../../../shared/ipc/views.ts';
import type { ExportKind } from '../../../shared/kinds.ts';

/** What the person has chosen on the screen «Клиенты». */
export interface Filter {
  readonly kind: ExportKind;
  readonly text: string;
  readonly states: readonly RecordState[];
  readonly flag: 'any' | 'on' | 'off';
  readonly withFindings: boolean;
}

export type FlagKind = Extract<ExportKind, 'company' | 'contact' | 'agreement'>;

/** Kinds that have a flag of their own; the others follow their client or always go. */
export function hasFlag(kind: ExportKind): kind is FlagKind {
  return kind === 'company' || kind === 'contact' || kind === 'agreement';
}

/** The filter as the question wants it. */
export function asQuestion({ kind, text, states, flag, withFindings }: Filter) {
  return {
    kind,
    text: text.trim(),
    withFindings,
    ...(states.length === 0 ? {} : { states: [...states] }),
    ...(flag === 'any' || !hasFlag(kind) ? {} : { flagged: flag === 'on' }),
  };
}

/** Another kind keeps the words and forgets what the former kind was narrowed to. */
export function ofKind(filter: Filter, kind: ExportKind): Filter {
  return { ...filter, kind, states: [], flag: 'any' };
}

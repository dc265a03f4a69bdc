import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import type { AttributePlan } from '../../../shared/setup/attributes.ts';
import type { Attribute } from '../../okdesk/records.ts';
import { line, manualLine, type Words } from '../lines.ts';
import type { SeenAttributes } from './seen-attributes.ts';

export interface AttributeComparison {
  readonly plan: AttributePlan;
  /** As the exchange's settings have it; empty: the attribute is not used. */
  readonly code: string;
  /** `undefined`: the catalog of 1C could not be asked. */
  readonly values: readonly string[] | undefined;
  /** Names that several entries of the catalog bear. */
  readonly doubles: readonly string[];
  readonly seen: SeenAttributes;
  readonly ticks: ReadonlySet<string>;
  readonly words: Words;
}

/** What a comparison found of the attribute itself. */
export interface Looked {
  readonly attribute: Attribute | undefined;
  /**
   * `absent`: the account says so; `unseen`: the records that were looked at do not carry it, which says nothing;
   * `unasked`: nobody could be asked.
   */
  readonly state: 'present' | 'absent' | 'unseen' | 'unasked';
}

/** Beginning of every line about the attribute. */
export function attributeLine({ code }: AttributeComparison, setting: string, subject: string) {
  return { id: `attribute.${code}.${setting}`, group: code, subject };
}

/** A line of which the account said nothing; `undefined` where it did. */
export function unsaid(
  { ticks }: AttributeComparison,
  { state }: Looked,
  parts: Omit<Parameters<typeof line>[0], 'state'>,
): SetupLine | undefined {
  if (state === 'present') return undefined;
  if (state === 'unseen') return manualLine(ticks, parts);
  return line({ ...parts, state: state === 'absent' ? 'missing' : 'unknown' });
}

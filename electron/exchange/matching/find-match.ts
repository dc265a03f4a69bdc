import type { OkdeskId } from '../../../shared/ids.ts';
import { isInn } from '../export/lint/inn.ts';
import { numbersIn } from '../export/map/additional-name.ts';
import type { Desired } from '../export/map/desired.ts';
import type { Existing } from '../plan/existing.ts';
import { comparableName } from './comparable-name.ts';
import { type Evidence, type KeyAttributes, wantedKeys } from './keys.ts';

/** What matching knows of the other side and of the other records of 1C. */
export interface MatchView {
  readonly attributes: KeyAttributes;
  /** Records of ОкДеск that have this key. */
  candidates(key: string): readonly Existing[];
  /** Linked with another record of 1C already, or rejected by a person for this one. */
  isTaken(id: OkdeskId): boolean;
  /** Names of other exported, not yet linked partners with the ИНН of a company (branches of one legal entity). */
  innRivals(): readonly string[];
  /** A create of ours was sent and its outcome never recorded: what looks like its result is its result. */
  readonly createInterrupted: boolean;
}

/** The outcome of looking for a record among those that ОкДеск has. */
export type Match =
  | { readonly type: 'none' }
  | { readonly type: 'certain'; readonly evidence: Evidence; readonly existing: Existing }
  | {
      readonly type: 'question';
      readonly certainty: 'ambiguous' | 'near';
      readonly evidence: Evidence;
      readonly candidates: readonly Existing[];
    }
  /** The same record, but another program wrote its key. */
  | {
      readonly type: 'foreign_key';
      readonly evidence: Evidence;
      readonly existing: Existing;
      readonly found: string;
    };

/**
 * Looks for the record that 1C wants, strongest key first. One candidate of a strong key is certain; several, or one that
 * contradicts, are a question; a near one is a question too, because nothing may be created beside it.
 */
export function findMatch(desired: Desired, view: MatchView): Match {
  for (const { key, evidence, strength } of wantedKeys(desired, view.attributes)) {
    if (strength === 'interrupted' && !view.createInterrupted) continue;
    const judged = view
      .candidates(key)
      .filter((existing) => !view.isTaken(existing.id))
      .map((existing) => ({ existing, verdict: judge(desired, existing, evidence, view) }))
      .filter(({ verdict }) => verdict !== 'different');
    const [first, second] = judged;
    if (first === undefined) continue;
    const { existing, verdict } = first;
    const candidates = judged.map((entry) => entry.existing);
    const near = strength === 'near' && !view.createInterrupted;
    if (second !== undefined && strength !== 'interrupted') {
      return { type: 'question', certainty: near ? 'near' : 'ambiguous', evidence, candidates };
    }
    const found = foreignKey(desired, existing);
    if (found !== undefined) return { type: 'foreign_key', evidence, existing, found };
    if (near) return { type: 'question', certainty: 'near', evidence, candidates };
    if (verdict === 'doubtful') return { type: 'question', certainty: 'ambiguous', evidence, candidates };
    return { type: 'certain', evidence, existing };
  }
  return { type: 'none' };
}

/** A value of `crm_1c_id` that is not this record's reference: another exchange, or another infobase, wrote it. */
function foreignKey(desired: Desired, existing: Existing): string | undefined {
  const found = existing.fields['crm_1c_id'];
  if (typeof found !== 'string' || desired.fields['crm_1c_id'] === undefined) return undefined;
  return found.toLowerCase() === desired.ref ? undefined : found;
}

type Verdict = 'same' | 'doubtful' | 'different';

/** What else the two records say about being one. */
function judge(desired: Desired, existing: Existing, evidence: Evidence, view: MatchView): Verdict {
  if (evidence === 'crm_1c_id' || evidence === 'attribute') return 'same';
  if (desired.kind === 'company') return judgeCompany(desired, existing, evidence, view);
  if (evidence === 'email' || evidence === 'inventory_number' || evidence === 'serial_number') {
    const company = existing.fields['company_id'];
    return company === undefined || company === desired.fields['company_id'] ? 'same' : 'doubtful';
  }
  return 'same';
}

/** The ИНН under which ОкДеск would know the company; empty where 1C has none. */
export function innOf(company: Desired): string {
  return String(company.fields['additional_name'] ?? '');
}

function judgeCompany(desired: Desired, existing: Existing, evidence: Evidence, view: MatchView): Verdict {
  const inn = innOf(desired);
  if (evidence === 'name') {
    const others = numbersIn(String(existing.fields['additional_name'] ?? '')).filter(isInn);
    return inn !== '' && others.length > 0 && !others.includes(inn) ? 'different' : 'same';
  }
  const name = comparableName(existing.title);
  if (name === comparableName(desired.title)) return 'same';
  const rivals = view.innRivals().map(comparableName);
  if (rivals.length === 0) return 'same';
  return rivals.includes(name) ? 'different' : 'doubtful';
}

import type { OkdeskId } from '../../../../shared/ids.ts';
import type { ExportKind } from '../../../../shared/kinds.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { type Result, success } from '../../../../shared/result.ts';
import type { Pages, WriteBody } from '../../../okdesk/okdesk.ts';
import type { Existing } from '../../plan/existing.ts';
import type { Desired } from '../map/desired.ts';

export type Answer<Value> = Promise<Result<Value, Problem>>;

/** One exported kind on ОкДеск's side, so that finding, writing and comparing are written once for all kinds. */
export interface Target {
  readonly kind: ExportKind;
  /** All records, page by page. */
  all(): Pages<Existing>;
  card(id: OkdeskId): Answer<Existing | undefined>;
  create(body: WriteBody): Answer<Existing>;
  update(id: OkdeskId, body: WriteBody): Answer<Existing>;
  /** Puts the record away; absent where the API cannot. */
  readonly archive?: (id: OkdeskId) => Answer<void>;
  /** Records that may be the wanted one, by a few searches; absent where only the list tells. */
  readonly search?: (desired: Desired) => Answer<readonly Existing[]>;
  /** Whether a search can come upon the wanted one at all; absent: always. Where it cannot, only the list tells. */
  readonly isSearchable?: (desired: Desired) => boolean;
  /**
   * Whether an item of the list lacks what the card has. Companies were seen without `crm_1c_id`, phone and address in
   * lists; which accounts give them is unknown.
   */
  isShort(item: Existing): boolean;
}

/** What every written kind of the client can do. */
interface Port<Item> {
  all(): Pages<Item>;
  card(id: OkdeskId): Answer<Item | undefined>;
  create(body: WriteBody): Answer<Item>;
  update(id: OkdeskId, body: WriteBody): Answer<Item>;
}

/** The part of a target that is the same for all kinds. */
export function targetOf<Item>(
  kind: ExportKind,
  port: Port<Item>,
  describe: (item: Item) => Existing,
): Pick<Target, 'kind' | 'all' | 'card' | 'create' | 'update' | 'isShort'> {
  return {
    kind,
    async *all() {
      for await (const page of port.all()) yield page.ok ? success(page.value.map(describe)) : page;
    },
    async card(id) {
      const card = await port.card(id);
      return card.ok ? success(card.value === undefined ? undefined : describe(card.value)) : card;
    },
    create: async (body) => mapResult(await port.create(body), describe),
    update: async (id, body) => mapResult(await port.update(id, body), describe),
    isShort: () => false,
  };
}

export function mapResult<Value, Other>(
  result: Result<Value, Problem>,
  change: (value: Value) => Other,
): Result<Other, Problem> {
  return result.ok ? success(change(result.value)) : result;
}

/** Runs searches one after another, keeps what they found once, stops at the first failure. */
export async function collect(
  searches: readonly (() => Answer<readonly Existing[]>)[],
): Answer<readonly Existing[]> {
  const found = new Map<OkdeskId, Existing>();
  for (const search of searches) {
    const result = await search();
    if (!result.ok) return result;
    for (const existing of result.value) found.set(existing.id, existing);
  }
  return success([...found.values()]);
}

/** Leaves out what the answer did not have. */
export function presentFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}

/** Attributes of the account as `custom_parameters.<code>`. */
export function attributeFields(
  parameters: readonly { readonly code: string; readonly value?: unknown }[],
): Record<string, unknown> {
  return presentFields(
    Object.fromEntries(parameters.map(({ code, value }) => [`custom_parameters.${code}`, value])),
  );
}

/** A filled text of the mapped record. */
export function wantedText(desired: Desired, field: string): string {
  const value = desired.fields[field];
  return typeof value === 'string' ? value : '';
}

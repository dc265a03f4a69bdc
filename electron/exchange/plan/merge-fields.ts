import { withInn } from '../export/map/additional-name.ts';
import type { FieldValue } from '../export/map/desired.ts';

/** What we wrote last and what 1C wants now; either may be missing. */
interface Wish {
  readonly sent: FieldValue | undefined;
  readonly wanted: FieldValue | undefined;
}

type Merge = (current: unknown, wish: Wish) => FieldValue;

/**
 * Fields into which people type beside us: 1C's part is put into the present value, the rest stays. To write one of
 * them the present value must be known.
 */
export const mergedFields: Readonly<Record<string, Merge>> = {
  additional_name: (current, { sent, wanted }) => withInn(text(current), text(wanted), text(sent)),
  company_ids: unite,
  agreement_ids: unite,
};

/** The present members without those that we put there earlier, and the wanted ones. */
function unite(current: unknown, { sent, wanted }: Wish): FieldValue {
  const ours = new Set(members(sent));
  const kept = members(current).filter((member) => !ours.has(member));
  return [...new Set([...kept, ...members(wanted)])];
}

function members(value: unknown): readonly (string | number)[] {
  if (!Array.isArray(value)) return [];
  return value.filter((member): member is string | number => ['string', 'number'].includes(typeof member));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

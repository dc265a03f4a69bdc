import type { Attribute, Parameter } from '../../okdesk/records.ts';
import { foldCode } from '../similar-code.ts';

/** What could be learnt about the attributes of an account, and from where. */
export type SeenAttributes =
  /** The account shows its own list. */
  | { readonly source: 'schema'; readonly attributes: readonly Attribute[] }
  /** It does not; what real records carry was gathered. Nothing follows from what they lack. */
  | { readonly source: 'records'; readonly records: number; readonly attributes: readonly Attribute[] }
  /** Neither could be asked. */
  | { readonly source: 'nothing' };

/** Codes, names, types and values that the attributes of real records show. */
export function gatherAttributes(parameters: readonly Parameter[]): readonly Attribute[] {
  const byCode = Map.groupBy(parameters, ({ code }) => foldCode(code));
  return [...byCode.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const values = alike.flatMap(({ value }) => textsOf(value));
    const { code, name, field_type } = first;
    return [{ code, name, field_type, required: undefined, values: [...new Set(values)] }];
  });
}

function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []));
}

/**
 * Whether two values of a field mean the same to people. ОкДеск gives numbers for texts and whole moments for days,
 * and may write phones in its own manner.
 */
export function sameValue(field: string, one: unknown, other: unknown): boolean {
  return comparable(field, one) === comparable(field, other);
}

function comparable(field: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(String).toSorted().join('\n');
  const text = String(value).trim();
  if (field === 'phone' || field === 'mobile_phone') return text.replaceAll(/[^\d]/g, '') || text;
  if (field === 'email' || field === 'crm_1c_id') return text.toLowerCase();
  if (field.endsWith('_date')) return text.slice(0, 10);
  return text;
}

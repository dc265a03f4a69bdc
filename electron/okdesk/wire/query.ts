/** Parameters of a query: `{ 'page[size]': '100' }`, `{ status_codes: ['opened', 'closed'] }`. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/** Rails writing: a list becomes `name[]=a&name[]=b`; `+` goes as `%2B` (OkDesk API, query parameters). */
export function queryText(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'string') {
      parameters.append(name, value);
      continue;
    }
    const listName = name.endsWith('[]') ? name : `${name}[]`;
    for (const item of value) parameters.append(listName, item);
  }
  return parameters.toString();
}

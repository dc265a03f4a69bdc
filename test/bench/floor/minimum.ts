import type { SentRequest } from './recording.ts';

/** What the program asks beyond the minimum: how to tell such a request by its decoded address, and why it is asked. */
const beyond: readonly { readonly why: string; readonly address: RegExp }[] = [
  { why: 'opened sets of 1C', address: /^GET \S*standard\.odata\?/ },
  {
    why: 'which infobase it is, and its kinds of contact information',
    address: /Catalog_ВидыКонтактнойИнформации\?/,
  },
  { why: 'the end of a list that fits on one page', address: /page\[from_id\]=/ },
  {
    why: 'the zone of the account and its latest change',
    address: /issues\/list\?.*sorting\[direction\]=reverse/,
  },
  { why: 'a look for documents that are there already', address: /^GET \S*\/Document_[^?(]*\?/ },
  { why: 'a look for bytes that are there already', address: /^GET \S*\/Catalog_ХранилищеДвоичныхДанных\?/ },
];
const issuePage = /^GET \S*\/issues\/list\?.*sorting\[direction\]=forward/;
/** Issues that ОкДеск gives in one answer at most. */
const issuesOnPage = 50;

/** The minimal requests for the same work, and how many were asked beyond them, by reason. */
export interface Minimum {
  readonly needed: readonly SentRequest[];
  readonly beyond: ReadonlyMap<string, number>;
}

/** Divides what the program sent; `issues`: how many the windows of the list had to show. */
export function minimumOf(requests: readonly SentRequest[], issues: number): Minimum {
  const counts = new Map<string, number>();
  let pages = 0;
  const needed = requests.filter((request) => {
    const address = addressOf(request);
    if (issuePage.test(address)) pages += 1;
    const tooMany = issuePage.test(address) && pages > Math.max(1, Math.ceil(issues / issuesOnPage));
    const why =
      beyond.find((rule) => rule.address.test(address))?.why ??
      (tooMany ? 'overlapping pages of the window' : undefined);
    if (why !== undefined) counts.set(why, (counts.get(why) ?? 0) + 1);
    return why === undefined;
  });
  return { needed, beyond: counts };
}

/** Method and readable address of a request. */
function addressOf({ method, path }: SentRequest): string {
  return `${method} ${decodeURIComponent(path)}`;
}

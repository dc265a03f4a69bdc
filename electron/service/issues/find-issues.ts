import { type OkdeskId, okdeskIdSchema } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { OneC } from '../../onec/onec.ts';
import { guidLiteral, textLiteral } from '../../onec/values/literal.ts';
import type { ExchangeStore } from '../../store/store.ts';
import type { ClientIndex } from '../clients/client-index.ts';
import { searchText } from '../clients/search-text.ts';

/** A filter has to fit into an address: Cyrillic letters take six characters each there. */
const mostWords = 4;
const mostClients = 10;

/** The words of a search, short enough to be asked for. */
export function searchWords(text: string): readonly string[] {
  return text
    .split(/\s+/u)
    .filter((word) => searchText(word) !== '')
    .slice(0, mostWords);
}

/**
 * Issues whose task in 1C has every word in its subject, its status, its number or the name of its client. The number of
 * the issue itself counts, too.
 */
export async function findInOneC(
  onec: OneC,
  index: ClientIndex,
  words: readonly string[],
): Promise<Result<readonly OkdeskId[], Problem>> {
  const { set, fields } = onec.profile.task;
  const conditions = words.map((word) => {
    const texts = [fields.title, fields.statusName, fields.number].map(
      (field) => `substringof(${textLiteral(word)},${field})`,
    );
    const clients = index
      .sorted('company')
      .filter((entry) => entry.search.includes(searchText(word)))
      .slice(0, mostClients)
      .map((entry) => `${fields.partner} eq ${guidLiteral(entry.ref)}`);
    const number = /^\d{1,15}$/u.test(word) ? [`${fields.issueId} eq ${word}`] : [];
    return `(${[...texts, ...number, ...clients].join(' or ')})`;
  });
  const found = await onec.list(set, {
    filter: conditions.join(' and '),
    select: ['Ref_Key', fields.issueId],
  });
  if (!found.ok) return found;
  return success(found.value.flatMap((entity) => readId(entity[fields.issueId])));
}

/** What the program itself knows: the number, and the words of the journal. For the time while 1C is away. */
export function findInStore(store: ExchangeStore, words: readonly string[]): readonly OkdeskId[] {
  const lines = store.journal.list({ text: words.join(' '), event: 'import', limit: 500 });
  return [...words.flatMap(readId), ...lines.flatMap((line) => readId(line.issueId))];
}

function readId(value: unknown): readonly OkdeskId[] {
  const id = okdeskIdSchema.safeParse(value);
  return id.success ? [id.data] : [];
}

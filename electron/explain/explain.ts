import { okdeskIdSchema, parseOneCRef } from '../../shared/ids.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import type { OneC } from '../onec/onec.ts';
import { infobaseZone, momentToWallTime } from '../onec/values/wall-time.ts';
import type { ExchangeStore } from '../store/store.ts';
import { issueOfDocument } from './document.ts';
import { findByName } from './find.ts';
import { issueStory } from './issue-story.ts';
import { recordStory } from './record-story.ts';
import type { Story } from './story.ts';

export interface ExplainSurroundings {
  readonly store: ExchangeStore;
  readonly settings: ExchangeSettings;
  /** Asked only for the number of a document; `undefined` where there is no sign-in at hand. */
  readonly onec: OneC | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * «Почему этого нет на другой стороне?»: stories of everything that the text may mean, which is the number of an issue,
 * a name, a reference, or the number of a document of 1C. Told from the store alone wherever that is possible.
 */
export async function explain(
  { store, settings, onec, now }: ExplainSurroundings,
  typed: string,
): Promise<readonly Story[]> {
  const text = subjectIn(typed);
  const wallTime = momentToWallTime(now, infobaseZone(settings.onec.timeZone));
  const records = findByName(store.replica, text).map((one) => recordStory(store, one, wallTime));
  if (/^\d{1,9}$/u.test(text)) {
    const issueId = okdeskIdSchema.safeParse(text);
    return issueId.success ? [issueStory(store, settings, issueId.data), ...records] : records;
  }
  if (records.length > 0) return records;
  const ref = parseOneCRef(text);
  if (ref !== undefined) {
    const link = store.importLinks.byRef('issue', ref) ?? store.importLinks.byRef('time_entry', ref);
    return link === undefined ? [] : [issueStory(store, settings, link.issueId)];
  }
  const issueId = onec === undefined ? undefined : await issueOfDocument(onec, text);
  return issueId === undefined ? [] : [issueStory(store, settings, issueId)];
}

/** The name or number in what a person typed, also when it is the whole question: «Почему заявки 1234 нет в 1С?». */
function subjectIn(typed: string): string {
  const text = typed.trim();
  const [, issue] = /^(?:почему|где|why|where)\s.*?(?<![\p{L}\d])(\d{1,9})(?![\p{L}\d])/iu.exec(text) ?? [];
  return issue ?? text.replace(/^(?:заявк[аиу]\s+)?№?\s*/iu, '');
}

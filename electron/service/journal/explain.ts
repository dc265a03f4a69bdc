import type { StoryView } from '../../../shared/ipc/journal.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import { explain } from '../../explain/explain.ts';
import type { Program } from '../program.ts';

/** 1C is asked for the number of a document only, and a person waits. */
const patienceMs = 20_000;
/** More records of one name than this are too many to read. */
const mostStories = 20;

/** «Почему заявки 1234 нет в 1С?»: stories of all that the text may mean. Without a sign-in the store alone answers. */
export async function explainText(
  { exchanges, now }: Pick<Program, 'exchanges' | 'now'>,
  settings: ExchangeSettings,
  text: string,
): Promise<StoryView[]> {
  const connected = exchanges.connect(settings.id, AbortSignal.timeout(patienceMs));
  const onec = connected.ok ? connected.value.onec : undefined;
  const store = exchanges.state(settings.id);
  const stories = await explain({ store, settings, onec, now: now() }, text);
  return stories.slice(0, mostStories).map(({ title, answer, findings, journal }) => ({
    title,
    answer: { code: answer.code, parameters: { ...answer.parameters } },
    findings: findings.map(({ code, parameters }) => ({ code, parameters: { ...parameters } })),
    journal: [...journal],
  }));
}

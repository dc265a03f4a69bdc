import type { ExchangeId } from '../../../../shared/ids.ts';
import { messageText } from '../../../../shared/messages/index.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import type { JournalFilter } from '../../../store/store.ts';
import type { Program } from '../../program.ts';
import { journalPages } from './pages.ts';
import { type ExportFormat, saveJournal } from './save.ts';
import { xlsxLineLimit } from './xlsx.ts';

interface Exported {
  /** `undefined`: the person thought better of it. */
  readonly path?: string;
  readonly lines: number;
}

/** The lines that fit the filter, into a file that the person chooses. */
export async function exportJournal(
  { exchanges, settings, surface, now }: Program,
  id: ExchangeId,
  filter: JournalFilter,
  format: ExportFormat,
): Promise<Result<Exported, Problem>> {
  const { journal } = exchanges.state(id);
  const { language } = settings.current().program;
  const { count, newestId } = journal.count(filter);
  if (format === 'xlsx' && count > xlsxLineLimit) return failed(tooManyLines(count));
  const words = (code: 'journal.export_title' | 'journal.export_name' | `journal.${ExportFormat}`) =>
    messageText(code, { day: dayOf(new Date(now())) }, language).what;
  const path = await surface.chooseNewFile({
    title: words('journal.export_title'),
    name: `${words('journal.export_name')}.${format}`,
    types: [{ name: words(`journal.${format}`), extensions: [format] }],
  });
  if (path === undefined) return success({ lines: 0 });
  const saved = await saveJournal(journalPages(journal, filter, newestId), format, language, path);
  return saved.ok ? success({ path, lines: count }) : saved;
}

/** `2026-11-23` by this PC's calendar: a name that sorts. */
function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function tooManyLines(count: number): Problem {
  return {
    code: 'journal.too_many_lines',
    side: 'local',
    operation: 'journal export',
    disposition: 'fatal',
    applied: 'no',
    parameters: { count, limit: xlsxLineLimit },
  };
}

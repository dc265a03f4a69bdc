import { messageText } from '../../../shared/messages/index.ts';
import type { PlannedChange } from '../../../shared/planned-change.ts';
import type { Terminal } from '../terminal.ts';
import { recordName } from './names.ts';

/** A plan of thousands is counted in the table above it; this much is shown line by line. */
const shownChanges = 100;

/** What a run would do, record by record and field by field. Records left alone are only counted. */
export function showPlan(terminal: Terminal, planned: readonly PlannedChange[]): void {
  const { line, say, text } = terminal;
  const changes = planned.filter((change) => change.action !== 'leave');
  line();
  if (changes.length === 0) {
    say('cli.plan_empty');
    return;
  }
  say('cli.plan_head', { count: changes.length });
  for (const change of changes.slice(0, shownChanges)) {
    line(
      `  ${text(`cli.action_${change.action}`)}: ${recordName(terminal, change.record.kind)} ${change.record.title}`,
    );
    for (const field of change.fields) {
      line(`      ${field.name}: ${shown(field.before)} → ${shown(field.after)}`);
    }
    if (change.reason !== undefined) {
      line(`      ${messageText(change.reason.code, change.reason.parameters, terminal.language).what}`);
    }
  }
  if (changes.length > shownChanges) say('cli.plan_more', { count: changes.length - shownChanges });
}

function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

import type { RecordKind } from '../../../shared/kinds.ts';
import type { Terminal } from '../terminal.ts';

/** A kind of records, in the words of 1C: the row of a table. */
export function kindName(terminal: Terminal, kind: RecordKind): string {
  return terminal.text(`cli.kind_${kind}`);
}

/** The same where one record is meant. */
export function recordName(terminal: Terminal, kind: RecordKind): string {
  return terminal.text(`record.one_${kind}`);
}

/** A moment of the journal as people of this PC read it: its own wall clock. */
export function localMoment(iso: string): string {
  const date = new Date(iso);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

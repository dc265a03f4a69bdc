import type { SetupLine } from '../../../../shared/ipc/wizard.ts';
import { isDone } from '../step-state.ts';

/** Lines about one thing: a status, an attribute, a set of 1C. */
export interface LineGroup {
  readonly name: string;
  /** What a person calls it: the value of its own name, else the group's name. */
  readonly title: string;
  readonly lines: readonly SetupLine[];
  /** None of its lines is necessary for the exchange. */
  readonly optional: boolean;
  /** First colour among its lines. */
  readonly colour: string | undefined;
}

/** Groups in the order in which the report names them. */
export function groupLines(lines: readonly SetupLine[]): readonly LineGroup[] {
  const groups = Map.groupBy(lines, ({ group }) => group);
  return [...groups].map(([name, members]) => ({
    name,
    title: members.find((line) => settingOf(line) === 'name')?.expected ?? name,
    lines: members,
    optional: members.every(({ optional }) => optional),
    colour: members.find(({ colour }) => colour !== undefined)?.colour,
  }));
}

/** The one state that stands for several lines, gravest first; `undefined` when there is no line. */
export function gravest(lines: readonly SetupLine[]): SetupLine['state'] | undefined {
  return gravity.find((state) => lines.some((line) => line.state === state));
}

const gravity = ['different', 'missing', 'unknown', 'manual', 'ticked', 'right'] as const;

/** How many of the lines need nothing more. */
export function doneOf(lines: readonly SetupLine[]): number {
  return lines.filter(({ state }) => isDone(state)).length;
}

/** Last part of a line's name: which setting of the thing it is about (`status.Agreed.transitions` → `transitions`). */
export function settingOf(line: SetupLine): string {
  return line.id.slice(line.id.lastIndexOf('.') + 1);
}

import { okdeskTime } from '../calendar.ts';
import { unpaidWorkKind, workKinds, workplaces } from '../directories.ts';
import type { Random } from '../random.ts';
import { checkListPoints, workTexts } from '../words/issues.ts';
import type { IssueFrame, Row } from './issue-frame.ts';

/** Decimal hours as ОкДеск holds them; most are no whole number of minutes. */
const hours = [0.1, 0.17, 0.25, 0.33, 0.5, 0.67, 0.75, 1, 1, 1.17, 1.5, 2, 2.75, 3.33, 8] as const;

/** Up to four time entries of an issue. Old ones lack the attributes, because these became required later. */
export function makeTimeEntries(frame: IssueFrame, random: Random, nextId: () => number): readonly Row[] {
  const count = random.pick([0, 0, 1, 1, 2, 2, 3, 4]);
  return frame.moments(random, count).map((moment) => {
    const workKind = random.chance(0.12) ? unpaidWorkKind : random.pick(workKinds);
    return {
      id: nextId(),
      issue_id: frame.id,
      employee_id: frame.employee(random),
      spent_time: random.pick(hours),
      logged_at: okdeskTime(moment),
      comment: random.pick(workTexts),
      parameters: random.chance(0.02) ? {} : { workPlace: random.pick(workplaces), TypeOfService: workKind },
    };
  });
}

/** The check list of every twelfth issue: a header, points below it, and one point that stands alone. */
export function makeCheckList(frame: IssueFrame, random: Random, nextId: () => number): readonly Row[] {
  if (!random.chance(1 / 12)) return [];
  const item = (name: string, parentId: number | null, position: number, header: boolean) => {
    const checked = !header && random.chance(0.6);
    return {
      id: nextId(),
      issue_id: frame.id,
      parent_id: parentId,
      name,
      item_type: header ? 'header' : 'point',
      position,
      required: !header && random.chance(0.5),
      visible_for_clients: false,
      checked,
      checked_at: checked ? okdeskTime(frame.moments(random, 1)[0] ?? frame.createdAt) : null,
      checked_by_user_id: checked ? frame.employee(random) : null,
      planned_execution_in_hours: null,
    };
  };
  const header = item('Обновление', null, 1, true);
  const points = checkListPoints.map((name, index) => item(name, header.id, index + 1, false));
  return [header, ...points, item('Закрыть доступ 🔒', null, 2, false)];
}

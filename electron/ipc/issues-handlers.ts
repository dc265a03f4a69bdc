import type { ExchangeId } from '../../shared/ids.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { issueQuestions } from '../../shared/ipc/issues.ts';
import { failed, success } from '../../shared/result.ts';
import { clientIndexOf } from '../service/clients/shared-index.ts';
import { employeeNames, issueCard } from '../service/issues/card.ts';
import { issueProblem } from '../service/issues/issue-problem.ts';
import { createKnownTasks, type KnownTasks } from '../service/issues/known-tasks.ts';
import { listIssues } from '../service/issues/list.ts';
import { sheetsBetween } from '../service/issues/stored-sheets.ts';
import { workTime } from '../service/issues/work-time.ts';
import { serviceProblem } from '../service/problems.ts';
import type { Program } from '../service/program.ts';

/** Questions of the screen «Заявки и время». */
export function issuesHandlers(program: Program): Handlers<typeof issueQuestions> {
  const tasks = new Map<ExchangeId, KnownTasks>();
  const tasksOf = (id: ExchangeId): KnownTasks => {
    const known = tasks.get(id) ?? createKnownTasks(program.now);
    tasks.set(id, known);
    return known;
  };

  return {
    async list({ exchangeId, ...wishes }) {
      const settings = program.settings.exchange(exchangeId);
      if (settings === undefined) return failed(serviceProblem('service.unknown_exchange'));
      const index = clientIndexOf(program, exchangeId);
      if (wishes.text !== '') await index.follow('company');
      const store = program.exchanges.state(exchangeId);
      const surroundings = program.exchanges.connect(exchangeId);
      return success(
        await listIssues({ store, settings, tasks: tasksOf(exchangeId), index, surroundings }, wishes),
      );
    },
    async card({ exchangeId, issueId }) {
      const surroundings = program.exchanges.connect(exchangeId);
      if (!surroundings.ok) return surroundings;
      const issue = program.exchanges.state(exchangeId).issues.get(issueId);
      if (issue === undefined) return failed(issueProblem('issues.unknown', { issue: issueId }));
      return issueCard(surroundings.value, tasksOf(exchangeId), issue);
    },
    async time({ exchangeId, first, last }) {
      const surroundings = program.exchanges.connect(exchangeId);
      if (!surroundings.ok) return surroundings;
      const { onec, settings, store } = surroundings.value;
      const sheets = await sheetsBetween(onec, settings, first, last);
      if (!sheets.ok) return sheets;
      return success(
        workTime(sheets.value, {
          employeeName: employeeNames(store),
          loadedMinutes(ref) {
            const link = store.importLinks.byRef('time_entry', ref);
            return link === undefined || link.detail === '' ? undefined : Number(link.detail);
          },
        }),
      );
    },
  };
}

import type { ExchangeId } from '../../shared/ids.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { foundLimit, type journalQuestions } from '../../shared/ipc/journal.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import { causeView, groupByCause } from '../service/journal/causes.ts';
import { isHeldBack, issuePage, recordPage } from '../service/journal/entry.ts';
import { explainText } from '../service/journal/explain.ts';
import { exportJournal } from '../service/journal/export/export.ts';
import { storeFilter } from '../service/journal/filter.ts';
import { retry } from '../service/journal/retry.ts';
import { serviceProblem } from '../service/problems.ts';
import type { Program } from '../service/program.ts';
import type { ExchangeStore } from '../store/store.ts';

/** Everything that the journal's screen asks for. */
export function journalHandlers(program: Program): Handlers<typeof journalQuestions> {
  /** Questions about an exchange that was removed meanwhile are answered with that. */
  const within = (
    id: ExchangeId,
  ): Result<{ readonly settings: ExchangeSettings; readonly store: ExchangeStore }, Problem> => {
    const settings = program.settings.exchange(id);
    if (settings === undefined) return failed(serviceProblem('service.unknown_exchange'));
    return success({ settings, store: program.exchanges.state(id) });
  };
  return {
    count: ({ exchangeId, filter, afterId }) => {
      const known = within(exchangeId);
      if (!known.ok) return known;
      const newer = afterId === undefined ? {} : { afterId };
      return success(known.value.store.journal.count({ ...storeFilter(filter), ...newer }, foundLimit));
    },
    page: ({ exchangeId, filter, ...place }) => {
      const known = within(exchangeId);
      if (!known.ok) return known;
      return success({ lines: [...known.value.store.journal.page(storeFilter(filter), place)] });
    },
    entry: ({ exchangeId, id }) => {
      const known = within(exchangeId);
      if (!known.ok) return known;
      const { settings, store } = known.value;
      const entry = store.journal.get(id);
      if (entry === undefined) return success({ heldBack: false });
      const okdeskUrl = recordPage(entry, settings, store);
      const heldBack = isHeldBack(entry, store);
      return success({ entry, heldBack, ...(okdeskUrl === undefined ? {} : { okdeskUrl }) });
    },
    causes: ({ exchangeId }) => {
      const known = within(exchangeId);
      if (!known.ok) return known;
      return success({ causes: groupByCause(known.value.store.journal.troubled()).map(causeView) });
    },
    retry: ({ exchangeId, selection }) => {
      const known = within(exchangeId);
      return known.ok ? retry(program, exchangeId, selection) : known;
    },
    explain: async ({ exchangeId, text }) => {
      const known = within(exchangeId);
      if (!known.ok) return known;
      return success({ stories: await explainText(program, known.value.settings, text) });
    },
    export: async ({ exchangeId, filter, format }) => {
      const known = within(exchangeId);
      return known.ok ? exportJournal(program, exchangeId, storeFilter(filter), format) : known;
    },
    cases: ({ exchangeId }) => {
      const known = within(exchangeId);
      if (!known.ok) return known;
      const { settings, store } = known.value;
      return success({
        cases: store.cases.listOpen().map(({ id, issueId, code, parameters, openedAt }) => ({
          id,
          issueId,
          issueUrl: issuePage(settings, issueId) ?? '',
          message: { code, parameters: { ...parameters } },
          openedAt,
        })),
      });
    },
    closeCase: ({ exchangeId, id }) => {
      const known = within(exchangeId);
      if (!known.ok) return known;
      known.value.store.cases.close(id);
      return success({});
    },
  };
}

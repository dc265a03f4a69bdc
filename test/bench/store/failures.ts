import { groupByCause } from '../../../electron/service/journal/causes.ts';
import type { ExchangeStore } from '../../../electron/store/store.ts';
import { okdeskIdSchema, oneCRefSchema } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { medianMs } from '../shared/median.ts';
import { reference } from './journal-lines.ts';

/** Records held back, and open questions to the accountant: more than anybody would leave. */
export const heldBack = 2_000;

/** Milliseconds of the views «Причины» and «Вопросы бухгалтеру». */
export function failureViews({ outbox, cases, journal, transaction }: ExchangeStore) {
  transaction(() => {
    for (let number = 1; number <= heldBack; number += 1) {
      const ref = oneCRefSchema.parse(reference(number));
      outbox.enqueue('contact', ref);
      outbox.refuse('contact', ref, refusal(number));
      const issueId = okdeskIdSchema.parse(number);
      cases.open({ issueId, timeEntryId: issueId, code: 'import.billed_entry_changed', parameters: {} });
    }
  });
  return {
    causes: medianMs(7, () => groupByCause(journal.troubled())),
    cases: medianMs(7, () => cases.listOpen()),
  };
}

function refusal(number: number): Problem {
  return {
    code: 'export.refused',
    side: 'okdesk',
    operation: 'POST contacts',
    disposition: 'refused',
    applied: 'no',
    parameters: { field: ['email', 'phone', 'name'][number % 3] ?? '' },
    status: 422,
    answer: '{"errors":{"email":["имеет неверное значение"]}}',
  };
}

import type { JournalFilterView } from '../../../shared/ipc/journal.ts';
import type { JournalFilter } from '../../store/store.ts';

/** The window's filter as the store takes it: what is not named does not limit. */
export function storeFilter(filter: JournalFilterView): JournalFilter {
  const { since, until, levels, event, kind, code, runId, onecRef, okdeskId, issueId, text } = filter;
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(levels === undefined ? {} : { levels }),
    ...(event === undefined ? {} : { event }),
    ...(kind === undefined ? {} : { kind }),
    ...(code === undefined ? {} : { code }),
    ...(runId === undefined ? {} : { runId }),
    ...(onecRef === undefined ? {} : { onecRef }),
    ...(okdeskId === undefined ? {} : { okdeskId }),
    ...(issueId === undefined ? {} : { issueId }),
    ...(text === undefined ? {} : { text }),
  };
}

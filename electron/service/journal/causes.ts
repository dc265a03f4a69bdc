import { type CauseView, causeRecordLimit } from '../../../shared/ipc/journal.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { TroubledRecord } from '../../store/store.ts';

/** Failures with one cure: the same message about the same field of ОкДеск. */
export interface Cause {
  readonly code: Problem['code'];
  /** Empty: no field is named. */
  readonly field: string;
  readonly records: readonly TroubledRecord[];
}

/** What failures hold back, by cause; the cause of most records first. */
export function groupByCause(troubled: readonly TroubledRecord[]): readonly Cause[] {
  const groups = Map.groupBy(troubled, ({ problem }) => `${problem.code} ${fieldOf(problem)}`);
  return [...groups.values()]
    .flatMap((records): Cause[] => {
      const [first] = records;
      return first === undefined
        ? []
        : [{ code: first.problem.code, field: fieldOf(first.problem), records }];
    })
    .sort((one, other) => other.records.length - one.records.length);
}

export function causeView({ code, field, records }: Cause): CauseView {
  const status = records[0]?.problem.status;
  return {
    code,
    field,
    ...(status === undefined ? {} : { status }),
    count: records.length,
    records: records.slice(0, causeRecordLimit).map(({ kind, ref, issueId, attempts, problem }) => ({
      kind,
      title: problem.record?.title ?? (issueId === undefined ? (ref ?? '') : `№ ${issueId}`),
      ...(ref === undefined ? {} : { onecRef: ref }),
      ...(issueId === undefined ? {} : { issueId }),
      attempts,
      parameters: problem.parameters,
    })),
  };
}

function fieldOf({ parameters }: Problem): string {
  return String(parameters['field'] ?? '');
}

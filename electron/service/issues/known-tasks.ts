import type { OneCRef } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { OneC } from '../../onec/onec.ts';
import { referenceFilters } from '../../onec/values/literal.ts';
import { readReference, readTrimmed, refKey } from '../../onec/values/scalar.ts';
import { readWallTime } from '../../onec/values/wall-time.ts';

/** What a line of the list shows of a «Задание сотруднику». */
export interface KnownTask {
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly status: string;
  readonly partner: OneCRef | undefined;
}

/** Lists are drawn again with every news of a run; 1C is asked for the same document at most that often. */
const freshMs = 20_000;

/**
 * Tasks as 1C had them last. Those in sight are asked for together, in one request for a page; what could not be asked
 * for is given as it was known before.
 */
export function createKnownTasks(now: () => number) {
  const known = new Map<
    OneCRef,
    { readonly at: number; readonly version: string; readonly task: KnownTask }
  >();
  return {
    of: (ref: OneCRef): KnownTask | undefined => known.get(ref)?.task,
    /** `version` tells what this program wrote last: a new one makes the known task old. */
    async refresh(
      onec: OneC,
      wanted: readonly { readonly ref: OneCRef; readonly version: string }[],
    ): Promise<Result<void, Problem>> {
      const versions = new Map(wanted.map(({ ref, version }) => [ref, version]));
      const stale = wanted.filter(({ ref, version }) => {
        const present = known.get(ref);
        return present === undefined || present.version !== version || now() - present.at > freshMs;
      });
      const { set, fields } = onec.profile.task;
      const select = [refKey, fields.number, fields.date, fields.title, fields.statusName, fields.partner];
      for (const filter of referenceFilters(stale.map(({ ref }) => ref))) {
        const entities = await onec.list(set, { filter, select });
        if (!entities.ok) return entities;
        for (const entity of entities.value) {
          const ref = readReference(entity[refKey]);
          if (ref === undefined) continue;
          const task = {
            number: readTrimmed(entity[fields.number]),
            day: readWallTime(entity[fields.date])?.slice(0, 10) ?? '',
            title: readTrimmed(entity[fields.title]),
            status: readTrimmed(entity[fields.statusName]),
            partner: readReference(entity[fields.partner]),
          };
          known.set(ref, { at: now(), version: versions.get(ref) ?? '', task });
        }
      }
      return success(undefined);
    },
  };
}
export type KnownTasks = ReturnType<typeof createKnownTasks>;

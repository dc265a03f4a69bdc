import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result } from '../../../shared/result.ts';
import { storeProblem } from '../../store/failure.ts';
import type { ExchangeStore } from '../../store/store.ts';

/**
 * Work that only one start of the program may do for an exchange at a time; another one gets the problem `run.locked`
 * and has changed nothing. A store that can no longer be written (disk full, file gone) ends the work and is then the
 * answer.
 */
export async function exclusively<Value>(
  store: ExchangeStore,
  work: () => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  try {
    const release = store.lock();
    if (release === undefined) return failed(locked);
    try {
      return await work();
    } finally {
      release();
    }
  } catch (error) {
    const problem = storeProblem(error);
    if (problem === undefined) throw error;
    return failed(problem);
  }
}

const locked: Problem = {
  code: 'run.locked',
  side: 'local',
  operation: 'lock',
  disposition: 'waiting',
  applied: 'no',
  parameters: {},
};

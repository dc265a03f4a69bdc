import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { NetworkFailure } from '../../http/network-failure.ts';
import { mayHaveBeenApplied } from '../../http/retry-policy.ts';
import { makeProblem, type Origin } from './origin.ts';

const codes: Readonly<Record<NetworkFailure, MessageCode>> = {
  dns: 'onec.dns',
  refused: 'onec.refused',
  timeout: 'onec.timeout',
  tls: 'onec.tls',
  reset: 'onec.reset',
  proxy: 'onec.proxy',
  aborted: 'onec.aborted',
  address: 'onec.address',
  unknown: 'onec.network',
};

/** No answer came. Only an address that cannot be called needs a person; everything else may pass. */
export function networkProblem(origin: Origin, failure: NetworkFailure): Problem {
  const open = origin.write && mayHaveBeenApplied({ method: 'POST', failure });
  return makeProblem(origin, codes[failure], failure === 'address' ? 'fatal' : 'waiting', {
    applied: open ? 'unknown' : 'no',
  });
}

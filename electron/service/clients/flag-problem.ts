import type { OneCRef } from '../../../shared/ids.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { FlagKind } from './flagged-records.ts';

/** Why a flag was not set, as a problem of its record. Nothing of it is on its way to ОкДеск. */
export function flagProblem(
  kind: FlagKind,
  ref: OneCRef,
  title: string,
  code: Extract<MessageCode, `clients.${string}`>,
  partner = '',
): Problem {
  return {
    code,
    side: code === 'clients.flag_not_kept' ? 'onec' : 'local',
    operation: 'flag',
    disposition: 'refused',
    applied: 'no',
    parameters: { title, partner },
    record: { kind, title, onecRef: ref },
  };
}

import type { MessageCode } from '../../shared/messages/index.ts';
import type { Problem } from '../../shared/problem.ts';

type SetupCode = Extract<MessageCode, `setup.${string}`>;

/** Why the wizard cannot go on; nothing was sent to either side. */
export function setupProblem(code: SetupCode, parameters: Problem['parameters'] = {}): Problem {
  return {
    code,
    side: 'local',
    operation: 'setup',
    disposition: 'fatal',
    applied: 'no',
    parameters,
  };
}

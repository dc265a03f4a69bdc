import type { MessageCode } from '../../shared/messages/index.ts';
import type { Disposition, Problem } from '../../shared/problem.ts';

type ServiceCode = Extract<MessageCode, `service.${string}`>;

/** Why work that was asked for cannot begin; nothing was sent to either side. */
export function serviceProblem(
  code: ServiceCode,
  parameters: Problem['parameters'] = {},
  disposition: Disposition = 'fatal',
): Problem {
  return { code, side: 'local', operation: 'service', disposition, applied: 'no', parameters };
}

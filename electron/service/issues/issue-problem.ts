import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';

/** Why an issue cannot be shown. */
export function issueProblem(
  code: Extract<MessageCode, `issues.${string}`>,
  parameters: Problem['parameters'],
): Problem {
  return { code, side: 'local', operation: 'issue', disposition: 'refused', applied: 'no', parameters };
}

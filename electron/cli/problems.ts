import type { MessageCode } from '../../shared/messages/index.ts';
import type { Problem } from '../../shared/problem.ts';

type CliCode = Extract<MessageCode, `cli.${string}`>;

/** What is wrong with arguments, settings or surroundings of this program. */
export function cliProblem(code: CliCode, parameters: Problem['parameters'] = {}): Problem {
  return { code, side: 'local', operation: 'cli', disposition: 'fatal', applied: 'no', parameters };
}

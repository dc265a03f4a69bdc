import type { MessageCode } from '../../shared/messages/index.ts';
import type { Problem } from '../../shared/problem.ts';

type DesktopCode = Extract<MessageCode, `desktop.${string}`>;

/** A failure of the program on this PC; neither side was asked anything. */
export function desktopProblem(
  code: DesktopCode,
  operation: string,
  parameters: Problem['parameters'] = {},
): Problem {
  return { code, side: 'local', operation, disposition: 'fatal', applied: 'no', parameters };
}

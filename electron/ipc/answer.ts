import type { z } from 'zod';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import { desktopProblem } from '../service/desktop-problem.ts';
import { storeProblem } from '../store/failure.ts';

/** One line for the program's log. */
export type LogLine = (level: 'error' | 'warn' | 'info', message: string) => void;

/** How an answer crosses the bridge: the value, or the problem; never an exception. */
type Envelope = Result<unknown, Problem>;

/**
 * A handler behind both checks: what the window says and what it gets have the shape of the contract. A handler that
 * breaks answers with a problem; its stack goes to the log only.
 */
export function checkedAnswer<Input extends z.ZodType, Answer extends z.ZodType>(
  channel: string,
  schemas: { readonly input: Input; readonly answer: Answer },
  handler: (
    input: z.output<Input>,
  ) => Result<z.input<Answer>, Problem> | Promise<Result<z.input<Answer>, Problem>>,
  log: LogLine,
): (said: unknown) => Promise<Envelope> {
  return async (said) => {
    const input = schemas.input.safeParse(said);
    if (!input.success) {
      log('warn', `${channel}: the question has another shape: ${places(input.error)}`);
      return failed(desktopProblem('desktop.question_malformed', channel));
    }
    try {
      const result = await handler(input.data);
      if (!result.ok) return result;
      const answer = schemas.answer.safeParse(result.value);
      if (answer.success) return success(answer.data);
      log('error', `${channel}: the answer has another shape: ${places(answer.error)}`);
      return failed(desktopProblem('desktop.unexpected', channel));
    } catch (error) {
      log('error', `${channel}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return failed(storeProblem(error) ?? desktopProblem('desktop.unexpected', channel));
    }
  };
}

/** Where a value breaks its schema; never the value, which may be a secret. */
function places(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.map(String).join('.') || '–'} ${issue.code}`).join('; ');
}

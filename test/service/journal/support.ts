import { journalHandlers } from '../../../electron/ipc/journal-handlers.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import { type ProgramOptions, type StartedProgram, startProgram } from '../support.ts';

/** A program whose ОкДеск refuses contacts with this answer from the start, and what the window may ask of its journal. */
export async function refusedContacts(
  field: string,
  options: ProgramOptions = {},
): Promise<StartedProgram & { readonly ask: ReturnType<typeof journalHandlers> }> {
  const program = await startProgram({ partners: 4, issues: 4, ...options });
  for (const method of ['POST', 'PATCH']) {
    program.okdesk.faults.add({
      method,
      path: /\/contacts/u,
      times: 1000,
      fault: { type: 'status', status: 422, body: `{"errors":{"${field}":"имеет неверное значение"}}` },
    });
  }
  await program.run('export');
  return { ...program, ask: journalHandlers(program) };
}

/** The value of an answer that must not fail. */
export async function answerOf<Value>(
  answer: Result<Value, Problem> | Promise<Result<Value, Problem>>,
): Promise<Value> {
  const settled = await answer;
  if (!settled.ok) throw new Error(`answered with ${settled.error.code}`);
  return settled.value;
}

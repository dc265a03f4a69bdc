import { z } from 'zod';
import type { OkdeskId } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import type { Connection } from '../wire/connection.ts';

const activeSchema = z.object({ active: z.boolean() });
const archivedSchema = z.unknown().transform((value) => {
  const parsed = activeSchema.safeParse(value);
  return parsed.success ? parsed.data.active : undefined;
});

/**
 * «Архивация»: `PATCH …/{id}/activations` with `{"active": false}` (clients seen in the wild for contacts, an
 * assumption for companies). An answer that still says `active` is a refusal: ОкДеск ignores silently what it does not
 * know.
 */
export async function archive(
  connection: Connection,
  collection: string,
  id: OkdeskId,
): Promise<Result<void, Problem>> {
  const call = { method: 'PATCH', path: `${collection}/${id}/activations`, body: { active: false } } as const;
  const answer = await connection.ask(call, archivedSchema);
  if (!answer.ok) return answer;
  if (answer.value !== true) return success(undefined);
  return failed({
    code: 'okdesk.not_archived',
    side: 'okdesk',
    operation: `${call.method} ${call.path}`,
    disposition: 'refused',
    applied: 'no',
    parameters: {},
  });
}

import {
  keepPreviousData,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Bridge } from '../shared/ipc/index.ts';
import type { bridgeName } from '../shared/ipc-names.ts';
import type { Problem } from '../shared/problem.ts';

declare global {
  interface Window {
    readonly [bridgeName]: Bridge;
  }
}

/** Everything the window can ask of main and hear from it. */
export const bridge: Bridge = window.exchangeBridge;

export type Subject = Exclude<keyof Bridge, 'listen'>;

/** A problem as react-query wants it: thrown, and told apart from a programming mistake. */
class AnsweredProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'AnsweredProblem';
    this.problem = problem;
  }
}

/** The value of an answer; a problem is thrown as react-query wants it. */
export async function unwrap<Value>(
  answer: Promise<{ ok: true; value: Value } | { ok: false; error: Problem }>,
): Promise<Value> {
  const envelope = await answer;
  if (!envelope.ok) throw new AnsweredProblem(envelope.error);
  return envelope.value;
}

/** How react-query asks a question of the bridge, for hooks that ask several at once. */
export function answerOptions<Input, Value>(
  key: readonly [Subject, string, Input],
  asking: (input: Input) => Promise<{ ok: true; value: Value } | { ok: false; error: Problem }>,
) {
  return { queryKey: key, queryFn: () => unwrap(asking(key[2])) };
}

/**
 * An answer that the screen shows, asked again whenever something like it changes. `asking` is a function of the bridge
 * (`bridge.journal.page`), `key` begins with its subject and name (`['journal', 'page', input]`).
 */
export function useAnswer<Input, Value>(
  key: readonly [Subject, string, Input],
  asking: (input: Input) => Promise<{ ok: true; value: Value } | { ok: false; error: Problem }>,
  options: { readonly enabled?: boolean; readonly staleTime?: number; readonly keepPrevious?: boolean } = {},
): UseQueryResult<Value, Error> {
  const { keepPrevious, ...rest } = options;
  return useQuery({
    ...answerOptions(key, asking),
    ...rest,
    ...(keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Something the person does. Afterwards the answers of the named subjects are asked again. */
export function useAction<Input, Value>(
  asking: (input: Input) => Promise<{ ok: true; value: Value } | { ok: false; error: Problem }>,
  changes: readonly Subject[] = [],
) {
  const client = useQueryClient();
  return useMutation<Value, Error, Input>({
    mutationFn: (input) => unwrap(asking(input)),
    onSettled: () => Promise.all(changes.map((subject) => client.invalidateQueries({ queryKey: [subject] }))),
  });
}

/** The problem behind a failed question; `undefined` for a programming mistake. */
export function problemOf(error: unknown): Problem | undefined {
  return error instanceof AnsweredProblem ? error.problem : undefined;
}

import type { FaultQueue } from '../../electron/sandbox/http/faults.ts';

/** Requests of several servers in the order of their coming, as `GET /path`, decoded; grows while they come. */
export function requestsInOrder(...servers: readonly { readonly faults: FaultQueue }[]): readonly string[] {
  const asked: string[] = [];
  for (const { faults } of servers) {
    const { take } = faults;
    faults.take = (target) => {
      asked.push(`${target.method} ${target.path}`);
      return take(target);
    };
  }
  return asked;
}

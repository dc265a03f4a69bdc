import { makeFranchisee } from '../../../electron/sandbox/data/franchisee.ts';
import { referenceOf } from '../../../electron/sandbox/data/random.ts';
import { type RunningOkdesk, startOkdeskSandbox } from '../../../electron/sandbox/okdesk/start.ts';
import { type RunningOneC, startOneCSandbox } from '../../../electron/sandbox/onec/start.ts';
import type { Side } from '../story/faults.ts';
import type { Story } from '../story/story.ts';
import type { WorldClock } from './clock.ts';

/** A password that stands nowhere else, so that its traces on the disk can be searched for. */
export const onecPassword = 'Пароль-7f3a91c4';
/** Time that one request takes in the world. */
const requestMs = 40;

/** Both embedded servers, and somebody who hears of every request before it is served. */
export interface Sides {
  readonly onec: RunningOneC;
  readonly okdesk: RunningOkdesk;
  /** Called with the number of the request on its side, from 1, counted anew after `listen`. */
  listen(listener: (side: Side, number: number) => void): void;
  close(): Promise<void>;
}

export async function startSides(story: Story, clock: WorldClock): Promise<Sides> {
  const data = makeFranchisee({
    seed: story.seed,
    partners: story.partners,
    issues: story.issues,
    today: story.begins.slice(0, 10),
  });
  const now = () => new Date(clock.now());
  const users = data.onec.users.map((user) =>
    user.name === 'ОбменОкДеск' ? { ...user, password: onecPassword } : user,
  );
  let made = 0;
  const newReference = () => {
    made += 1;
    return referenceOf(story.seed, `made ${made}`);
  };
  const onec = await startOneCSandbox({
    seed: { ...data.onec, users },
    switches: story.truths.onec,
    now,
    newReference,
  });
  const okdesk = await startOkdeskSandbox({ seed: data.okdesk, switches: story.truths.okdesk, now });
  let heard: (side: Side, number: number) => void = () => undefined;
  const counts = { onec: 0, okdesk: 0 };
  for (const [side, server] of [
    ['onec', onec],
    ['okdesk', okdesk],
  ] as const) {
    const take = server.faults.take;
    server.faults.take = (target) => {
      clock.pass(requestMs);
      counts[side] += 1;
      heard(side, counts[side]);
      return take(target);
    };
  }
  return {
    onec,
    okdesk,
    listen(listener) {
      counts.onec = 0;
      counts.okdesk = 0;
      heard = listener;
    },
    async close() {
      await Promise.all([onec.close(), okdesk.close()]);
    },
  };
}

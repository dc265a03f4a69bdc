import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Ending } from '../story/endings.ts';
import type { Side } from '../story/faults.ts';
import { startChild } from './child.ts';
import { loseDatabase, restoreCopy, saveCopy } from './database-files.ts';
import { beginMood, endMoods } from './mood.ts';
import { type ProgramOrder, runProgram, shortPatienceMs } from './program.ts';
import type { RoundEnd, World } from './round.ts';

/** Lets somebody hear of every request before it is served. */
type Hear = (listener: (side: Side, number: number) => void) => void;

const hour = 3_600_000;
/** Strikes every request until the round is over. */
const always = 1_000_000;

/** Starts the program under the round's circumstances and waits until it has ended, one way or another. */
export async function under(
  world: World,
  ending: Ending,
  order: ProgramOrder,
  hear: Hear,
): Promise<RoundEnd> {
  const { sides, clock, database } = world;
  switch (ending.type) {
    case 'itself':
      return run(order);
    case 'killAtRequest': {
      const child = await startChild(order);
      once(hear, ending, () => {
        // Never answered, so that the process waits for it and for nothing else when it is killed.
        const fault = { type: ending.applied ? 'silentAfter' : 'silentBefore' } as const;
        sides[ending.side].faults.addFirst({ times: always, fault });
        child.kill();
      });
      await child.ended;
      return { words: 'killed or ended' };
    }
    case 'killAtStatement':
      return {
        words: 'killed or ended',
        ...(await (
          await startChild(order, { dieAtStatement: ending.after })
        ).ended),
      };
    case 'diskFull':
      await (await startChild(order, { diskKilobytes: ending.kilobytes })).ended;
      return { words: 'disk full or ended' };
    case 'stop': {
      const stopped = new AbortController();
      once(hear, ending, () => stopped.abort());
      const end = await run(order, stopped.signal);
      clock.pass(ending.hoursAsleep * hour);
      return end;
    }
    case 'suspend': {
      const child = await startChild(order);
      once(hear, ending, () => {
        // Its answer is lost for certain; else a race decides which of answer and timeout is seen first on waking.
        sides[ending.side].faults.addFirst({ fault: { type: 'silentAfter' } });
        child.suspend();
        clock.pass(ending.hoursAsleep * hour);
        // Longer than its clients are patient: the one thing here that takes real time.
        setTimeout(child.wake, shortPatienceMs * 1.4);
      });
      await child.ended;
      return { words: 'slept or ended' };
    }
    case 'refused': {
      const { listening } = sides[ending.side];
      once(hear, ending, () => listening.stop());
      const end = await run(order);
      await listening.resume();
      return end;
    }
    case 'revokedToken': {
      const body = '{"errors":"Unauthorized"}';
      once(hear, { side: 'okdesk', after: ending.after }, () =>
        sides.okdesk.faults.addFirst({ times: always, fault: { type: 'status', status: 401, body } }),
      );
      return run(order);
    }
    case 'onecMood': {
      once(hear, { side: 'onec', after: ending.after }, () => beginMood(sides, ending.mood));
      const end = await run(order);
      endMoods(sides);
      return end;
    }
    case 'expiredFiles': {
      const { attachmentUrlSeconds } = sides.okdesk.switches;
      sides.okdesk.switches.attachmentUrlSeconds = 0;
      const end = await run(order);
      sides.okdesk.switches.attachmentUrlSeconds = attachmentUrlSeconds;
      return end;
    }
    case 'lockedDatabase': {
      const other = new DatabaseSync(database);
      other.exec('BEGIN EXCLUSIVE');
      const end = await run(order);
      other.close();
      return end;
    }
    case 'lostDatabase':
      loseDatabase(database);
      return run(order);
    case 'olderDatabase': {
      const copy = `${database}.backup`;
      saveCopy(database, copy);
      await run(order);
      restoreCopy(database, copy);
      return { words: 'an older copy was put back' };
    }
    case 'corruptDatabase': {
      const copy = `${database}.backup`;
      saveCopy(database, copy);
      loseDatabase(database);
      writeFileSync(database, Buffer.alloc(64 * 1024, 'damage'));
      const end = await run(order);
      if (ending.afterwards === 'restored') restoreCopy(database, copy);
      else loseDatabase(database);
      return end;
    }
    case 'twoCopies': {
      const child = await startChild(order);
      let own: Promise<RoundEnd> | undefined;
      // The other one holds the exchange as soon as it asks anything.
      for (const side of ['onec', 'okdesk'] as const)
        once(hear, { side, after: 1 }, () => {
          own ??= run(order);
        });
      await child.ended;
      return own ?? run(order);
    }
  }
}

/** Does something at the request with this number, or at once where it is 0. */
function once(hear: Hear, at: { readonly side: Side; readonly after: number }, act: () => void): void {
  if (at.after === 0) {
    act();
    return;
  }
  let done = false;
  hear((side, number) => {
    if (done || side !== at.side || number < at.after) return;
    done = true;
    act();
  });
}

async function run(order: ProgramOrder, signal = new AbortController().signal): Promise<RoundEnd> {
  const ended = await runProgram(order, signal);
  if (!ended.ok) return { words: ended.error.code };
  return { words: `${ended.value.report.outcome} ${ended.value.problem?.code ?? ''}`.trim() };
}

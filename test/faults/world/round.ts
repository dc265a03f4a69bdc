import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Ending, OneCMood } from '../story/endings.ts';
import type { Round, Side } from '../story/story.ts';
import { applyEdit, type Beginning } from './apply-edit.ts';
import { startChild } from './child.ts';
import type { WorldClock } from './clock.ts';
import { type ProgramOrder, runProgram } from './program.ts';
import { onecPassword, type Sides } from './sides.ts';

/** What the rounds of one world share. */
export interface World {
  readonly sides: Sides;
  readonly clock: WorldClock;
  readonly beginning: Beginning;
  readonly database: string;
  readonly seed: number;
  readonly zone: string;
}

/** How one start of the program ended, in one word, for the trace. */
export type RoundEnd = string;

const minute = 60_000;

export async function playRound(world: World, round: Round): Promise<RoundEnd> {
  const { sides, clock } = world;
  clock.pass(round.minutesBefore * minute);
  for (const { side, path, fault, ...order } of round.faults) {
    sides[side].faults.add({ ...order, path: new RegExp(path, 'u'), fault });
  }
  const waiting = [...round.edits];
  const hears: ((side: Side, number: number) => void)[] = [
    (side, number) => {
      while (true) {
        const index = waiting.findIndex((one) => one.side === side && one.after <= number);
        if (index === -1) return;
        const [due] = waiting.splice(index, 1);
        if (due !== undefined) applyEdit(sides, world.beginning, due.edit);
      }
    },
  ];
  sides.listen((side, number) => {
    for (const hear of hears) hear(side, number);
  });
  const order = orderOf(world, round);
  const end = await under(world, round.ending, order, (hear) => hears.push(hear));
  for (const { edit } of waiting) applyEdit(sides, world.beginning, edit);
  sides.listen(() => undefined);
  for (const side of ['onec', 'okdesk'] as const) sides[side].faults.clear();
  return end;
}

export function orderOf(
  { sides, clock, database, seed, zone }: World,
  { direction, clockWrongByMinutes }: Pick<Round, 'direction' | 'clockWrongByMinutes'>,
): ProgramOrder {
  return {
    database,
    direction,
    onecUrl: sides.onec.url,
    onecUser: sides.onec.user,
    onecPassword,
    okdeskUrl: sides.okdesk.url,
    okdeskUser: sides.okdesk.userEmail,
    okdeskToken: sides.okdesk.token,
    now: clock.now() + clockWrongByMinutes * minute,
    seed,
    zone,
  };
}

/** Starts the program under the round's circumstances and waits until it has ended, one way or another. */
async function under(
  world: World,
  ending: Ending,
  order: ProgramOrder,
  hear: (listener: (side: Side, number: number) => void) => void,
): Promise<RoundEnd> {
  const { sides, clock, database } = world;
  switch (ending.type) {
    case 'itself':
      return run(order);
    case 'killAtRequest': {
      const child = await startChild(order);
      hear((side, number) => {
        if (side !== ending.side || number < ending.after) return;
        sides[side].faults.add({
          times: 1_000_000,
          fault: { type: ending.applied ? 'dropAfter' : 'dropBefore' },
        });
        child.kill();
      });
      await child.ended;
      return 'killed or ended';
    }
    case 'killAtStatement':
      await (await startChild(order, { dieAtStatement: ending.after })).ended;
      return 'killed or ended';
    case 'diskFull':
      await (await startChild(order, { diskKilobytes: ending.kilobytes })).ended;
      return 'disk full or ended';
    case 'stop': {
      const stopped = new AbortController();
      hear((side, number) => {
        if (side === ending.side && number >= ending.after) stopped.abort();
      });
      const end = await run(order, stopped.signal);
      clock.pass(ending.hoursAsleep * 60 * minute);
      return end;
    }
    case 'unreachable':
      sides[ending.side].faults.add({ times: 1_000_000, fault: { type: 'dropBefore' } });
      return run(order);
    case 'revokedToken':
      return run({ ...order, okdeskToken: `${order.okdeskToken.slice(0, -4)}0000` });
    case 'onecMood':
      return inMood(sides, ending.mood, () => run(order));
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
      return 'an older copy was put back';
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
      const own = run(order);
      await Promise.all([own, child.ended]);
      return own;
    }
  }
}

async function run(order: ProgramOrder, signal = new AbortController().signal): Promise<RoundEnd> {
  const ended = await runProgram(order, signal);
  if (!ended.ok) return ended.error.code;
  return `${ended.value.report.outcome} ${ended.value.problem?.code ?? ''}`.trim();
}

async function inMood(sides: Sides, mood: OneCMood, work: () => Promise<RoundEnd>): Promise<RoundEnd> {
  const { switches } = sides.onec;
  switch (mood) {
    case 'sessionsBlocked':
    case 'noLicence':
    case 'exclusiveMode': {
      switches[mood] = true;
      const end = await work();
      switches[mood] = false;
      return end;
    }
    case 'htmlInsteadOfAll': {
      switches.htmlError = 200;
      const end = await work();
      switches.htmlError = false;
      return end;
    }
    case 'poolExhausted': {
      switches.poolExhausted = 3;
      const end = await work();
      switches.poolExhausted = 0;
      return end;
    }
    case 'refusesTimesheets': {
      switches.beforeWriteRefuses.set('Document_ЛистУчетаРабочегоВремени', 'Период закрыт для изменений');
      const end = await work();
      switches.beforeWriteRefuses.clear();
      return end;
    }
  }
}

const parts = ['', '-wal', '-shm'] as const;

function loseDatabase(path: string): void {
  for (const part of parts) rmSync(`${path}${part}`, { force: true });
}

/** A copy as people make it: of the file alone, after everything was written into it. */
function saveCopy(path: string, copy: string): void {
  rmSync(copy, { force: true });
  if (!existsSync(path)) return;
  const database = new DatabaseSync(path);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  copyFileSync(path, copy);
}

function restoreCopy(path: string, copy: string): void {
  loseDatabase(path);
  if (existsSync(copy)) copyFileSync(copy, path);
}

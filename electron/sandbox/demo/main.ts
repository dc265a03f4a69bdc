import process from 'node:process';
import { messageText } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { RunReport } from '../../../shared/run-report.ts';
import { type RunningServers, startServers } from '../servers.ts';
import { countsTable } from './counts-table.ts';
import { documentLines } from './documents.ts';
import { createDemoExchange, type DemoExchange, demoPace, usualPace } from './exchange.ts';
import { failureLines, warningLines } from './journal-lines.ts';
import { checkMinutes, type MinutesCheck } from './minutes-check.ts';
import { type DemoOptions, readDemoOptions } from './options.ts';
import { createProgressDisplay, type Screen } from './progress-display.ts';
import { isSuccess, summaryOf, writtenAgain } from './summary.ts';
import { type Windows, windowsOf } from './windows.ts';
import { type Words, wordsIn } from './words.ts';

/** Exit status after Ctrl+C, as shells have it. */
const interrupted = 130;

const plan = [
  { direction: 'export', title: 'demo.run_1' },
  { direction: 'import', title: 'demo.run_2' },
  { direction: 'export', title: 'demo.run_3' },
  { direction: 'import', title: 'demo.run_4' },
] as const;

/** `npm run demo`: both directions, twice, between the two embedded servers. */
async function main(): Promise<number> {
  const read = readDemoOptions(process.argv.slice(2));
  if (!read.ok) {
    const { what, remedy = '' } = messageText(read.error.code, read.error.parameters, 'ru');
    process.stderr.write(`${what}\n${remedy}\n`);
    return 2;
  }
  const options = read.value;
  const words = wordsIn(options.language);
  if (options.help) {
    process.stdout.write(`${words.say('demo.help')}\n`);
    return 0;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  const { seed, partners, issues } = options;
  const servers = await startServers({
    seed,
    partners,
    issues,
    today: new Date().toISOString().slice(0, 10),
  });
  try {
    return await show(servers, options, words, stop.signal);
  } finally {
    await servers.close();
  }
}

async function show(
  servers: RunningServers,
  options: DemoOptions,
  words: Words,
  signal: AbortSignal,
): Promise<number> {
  // With --json the only thing on standard output is the object.
  const output = options.json ? process.stderr : process.stdout;
  const screen: Screen = { isTerminal: output.isTTY === true, write: (text) => output.write(text) };
  const { partners, issues } = options;
  screen.write(words.heading('demo.intro', { partners, issues, pace: demoPace, usual: usualPace }));
  const exchange = createDemoExchange(servers, partners, signal);
  if (!exchange.ok) {
    screen.write(problemLines(exchange.error, words));
    return 1;
  }
  try {
    const runs = await runAll(exchange.value, screen, words, signal);
    const windows = windowsOf(servers);
    const minutes = checkMinutes(windows.entries(), windows.sheets());
    if (signal.aborted) screen.write(`\n${words.say('demo.interrupted')}\n`);
    else tellResult(runs, minutes, windows, screen, words);
    if (options.json) process.stdout.write(`${JSON.stringify(summaryOf(runs, minutes))}\n`);
    if (signal.aborted) return interrupted;
    return isSuccess(runs, minutes) ? 0 : 1;
  } finally {
    exchange.value.close();
  }
}

/** The four runs, each told when it ends; ends early when one was stopped or refused. */
async function runAll(
  exchange: DemoExchange,
  screen: Screen,
  words: Words,
  signal: AbortSignal,
): Promise<readonly RunReport[]> {
  const reports: RunReport[] = [];
  for (const { direction, title } of plan) {
    if (signal.aborted) break;
    screen.write(words.heading(title));
    const display = createProgressDisplay(screen, words, Date.now);
    const finished = await exchange.run(direction, display.show);
    display.clear();
    if (!finished.ok) {
      screen.write(problemLines(finished.error, words));
      break;
    }
    const { report, runId } = finished.value;
    reports.push(report);
    screen.write(countsTable(report, words));
    const { seconds, outcome, writes } = report;
    screen.write(`${words.say(`demo.outcome_${outcome}`, { seconds, ...writes })}\n`);
    // The repeated runs meet the same refusals again; telling them once is enough.
    if (reports.length <= 2 || outcome !== 'complete') {
      screen.write(failureLines(exchange.journal, runId, words));
      screen.write(warningLines(exchange.journal, runId, words));
    }
    if (outcome !== 'complete') break;
  }
  return reports;
}

function tellResult(
  runs: readonly RunReport[],
  minutes: MinutesCheck,
  windows: Windows,
  screen: Screen,
  words: Words,
): void {
  screen.write(documentLines(windows, words));
  const { okdesk, onec, missing, doubled, different, stray, agrees } = minutes;
  const parameters = {
    okdesk,
    onec,
    entries: windows.entries().length,
    sheets: windows.sheets().length,
    missing: missing.length,
    doubled: doubled.length,
    different: different.length,
    stray: stray.length,
  };
  screen.write(words.heading('demo.minutes'));
  screen.write(`${words.say(agrees ? 'demo.minutes_equal' : 'demo.minutes_differ', parameters)}\n`);
  if (runs.length < plan.length) return;
  const again = writtenAgain(runs);
  const nothing = again.onec === 0 && again.okdesk === 0;
  screen.write(`${words.say(nothing ? 'demo.again_nothing' : 'demo.again_something', again)}\n`);
}

function problemLines(problem: Problem, words: Words): string {
  const { what, why = '', remedy = '' } = messageText(problem.code, problem.parameters, words.language);
  return `   ${[what, why, remedy].filter((text) => text !== '').join('\n   ')}\n`;
}

process.exitCode = await main();

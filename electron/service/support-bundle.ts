import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { ExchangeId } from '../../shared/ids.ts';
import type { JournalEntry } from '../../shared/journal-entry.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import { mask } from '../http/masking.ts';
import { maskPersonal, shapeOf } from './personal-data.ts';
import { serviceProblem } from './problems.ts';
import type { Program } from './program.ts';

/** One part of the bundle; the person sees exactly this text before anything is saved. */
export interface BundlePart {
  readonly name: string;
  readonly text: string;
}

const journalLines = 500;
const runsKept = 30;
/** Days of the program's log, and how much of the end of each. */
const logDays = 2;
const logCharacters = 100_000;

/**
 * What support needs to understand a case: program, settings, runs, queues, journal and log. No secret is in there
 * (none is in any source), and no name of a client: titles are left out, contents reduced to their shape, addresses and
 * numbers masked.
 */
export async function supportBundle(
  program: Program,
  id: ExchangeId,
): Promise<Result<readonly BundlePart[], Problem>> {
  const settings = program.settings.exchange(id);
  if (settings === undefined) return failed(serviceProblem('service.unknown_exchange'));
  const state = program.exchanges.state(id);
  const { version, secretProtection, notices, demo, dataFolder } = program.surface.view();
  const { platform, arch, versions } = process;
  const parts = [
    part('program.json', {
      at: new Date(program.now()).toISOString(),
      version,
      platform,
      arch,
      node: versions.node,
      electron: versions['electron'],
      demo,
      secretProtection,
      notices: notices.map(({ code }) => code),
    }),
    part('settings.json', withoutPeople(settings)),
    part('state.json', {
      view: withoutWords(program.exchanges.view(id)),
      outbox: state.outbox.count(),
      undecided: state.outbox.undecidedCount(),
      inbox: state.inbox.count(),
      causes: state.journal.causes(),
    }),
    part('runs.json', state.runs.list(runsKept)),
    {
      name: 'journal.jsonl',
      text: state.journal
        .list({ limit: journalLines })
        .map((entry) => JSON.stringify(journalLine(entry)))
        .join('\n'),
    },
  ];
  return success([...parts, ...(await logParts(join(dataFolder, 'logs')))]);
}

/** The whole bundle as one text file, which a person can read before sending it. */
export function bundleText(parts: readonly BundlePart[]): string {
  return parts.map(({ name, text }) => `===== ${name} =====\n${text}\n`).join('\n');
}

function part(name: string, value: unknown): BundlePart {
  return { name, text: JSON.stringify(value, null, 2) };
}

function withoutPeople(settings: ExchangeSettings): ExchangeSettings {
  const masked = (text: string) => (text === '' ? '' : mask);
  const { onec, okdesk } = settings;
  return {
    ...settings,
    comment: masked(settings.comment),
    onec: {
      ...onec,
      user: masked(onec.user),
      exportUser: masked(onec.exportUser),
      importUser: masked(onec.importUser),
    },
    okdesk: { ...okdesk, userEmail: masked(okdesk.userEmail) },
  };
}

/** A problem's parameters may quote a record. */
function withoutWords(view: ReturnType<Program['exchanges']['view']>) {
  return { ...view, problem: view?.problem?.code, brake: view?.brake?.code };
}

function journalLine({ title: _title, request, answer, parameters, ...entry }: JournalEntry) {
  const kept = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : `${mask} (${value.length})`,
  ]);
  return {
    ...entry,
    parameters: Object.fromEntries(kept),
    ...(request === undefined ? {} : { request: shapeOf(request) }),
    ...(answer === undefined ? {} : { answer: shapeOf(answer) }),
  };
}

async function logParts(folder: string): Promise<readonly BundlePart[]> {
  const names = await readdir(folder).catch(() => []);
  const latest = names
    .filter((name) => /^\d{4}-\d\d-\d\d\.log$/u.test(name))
    .sort()
    .slice(-logDays);
  return Promise.all(
    latest.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return { name, text: maskPersonal(text.slice(-logCharacters)) };
    }),
  );
}

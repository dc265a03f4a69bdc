import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** What a later start hands to the running one. */
export interface SecondStart {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

export interface InstanceLock {
  release(): void;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Creates the owner file with its content in one step; false when another start was faster. */
function claim(folder: string, ownerFile: string): boolean {
  const draft = join(folder, `draft-${process.pid}`);
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, ownerFile);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A file that its owner removes between our look and our reading reads as nobody's. */
function ownerOf(ownerFile: string): number {
  try {
    return Number(readFileSync(ownerFile, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

function isSecondStart(value: unknown): value is SecondStart {
  return typeof value === 'object' && value !== null && 'argv' in value && 'workingDirectory' in value;
}

/**
 * The lock of one running program per folder, taken synchronously as in Electron. Answers undefined when another
 * process holds it; that one then hears of this start by `onSecondStart`. The lock of a killed process is taken over.
 */
export function takeInstanceLock(
  folder: string,
  additionalData: unknown,
  onSecondStart: (start: SecondStart) => void,
): InstanceLock | undefined {
  mkdirSync(folder, { recursive: true });
  const ownerFile = join(folder, 'owner');
  const leftByKilled = readdirSync(folder).filter((name) => name.startsWith('call-'));
  while (!claim(folder, ownerFile)) {
    const owner = ownerOf(ownerFile);
    if (owner > 0 && isAlive(owner)) {
      const start = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
      const draft = join(folder, `draft-${process.pid}`);
      writeFileSync(draft, JSON.stringify(start));
      renameSync(draft, join(folder, `call-${process.pid}`));
      return undefined;
    }
    rmSync(ownerFile, { force: true });
  }
  const takeCalls = () => {
    for (const name of readdirSync(folder).filter((file) => file.startsWith('call-'))) {
      const call: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      rmSync(join(folder, name));
      if (isSecondStart(call)) onSecondStart(call);
    }
  };
  for (const name of leftByKilled) rmSync(join(folder, name), { force: true });
  const watcher = watch(folder, takeCalls).unref();
  takeCalls();
  return {
    release() {
      watcher.close();
      rmSync(ownerFile, { force: true });
    },
  };
}

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeFranchisee } from './data/franchisee.ts';
import { type RunningOkdesk, startOkdeskSandbox } from './okdesk/start.ts';
import type { OkdeskSwitches } from './okdesk/switches.ts';
import { type RunningOneC, startOneCSandbox } from './onec/start.ts';
import type { OneCSwitches } from './onec/switches.ts';

export interface ServerOptions {
  /** 0: any free port. */
  readonly onecPort?: number;
  readonly okdeskPort?: number;
  /** The invented data; without partners and issues there are only directories and people. */
  readonly seed: number;
  readonly partners: number;
  readonly issues: number;
  /** The day on which the data ends, `YYYY-MM-DD`. */
  readonly today: string;
  /** ОкДеск as before its set-up, for trying the wizard. */
  readonly unprepared?: boolean;
  /** Folder for the SQLite files; what a former start left there is kept. */
  readonly folder?: string | undefined;
  readonly onec?: Partial<OneCSwitches>;
  readonly okdesk?: Partial<OkdeskSwitches>;
}

export interface RunningServers {
  readonly onec: RunningOneC;
  readonly okdesk: RunningOkdesk;
  /** The folder held data already, so nothing was invented. */
  readonly kept: boolean;
  close(): Promise<void>;
}

/**
 * Starts both embedded servers with one franchisee in them. Throws what the operating system says about a port or a
 * folder that cannot be had; a server that already listened is closed again.
 */
export async function startServers(options: ServerOptions): Promise<RunningServers> {
  const { folder, seed, partners, issues, today, unprepared = false } = options;
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const onecFile = folder && join(folder, 'onec.sqlite');
  const okdeskFile = folder && join(folder, 'okdesk.sqlite');
  const kept = onecFile !== undefined && existsSync(onecFile);
  const data = kept ? undefined : makeFranchisee({ seed, partners, issues, today, unprepared });
  const onec = await startOneCSandbox({
    port: options.onecPort ?? 0,
    ...(onecFile && { file: onecFile }),
    ...(data && { seed: data.onec }),
    ...(options.onec && { switches: options.onec }),
  });
  const okdesk = await startOkdeskSandbox({
    port: options.okdeskPort ?? 0,
    ...(okdeskFile && { file: okdeskFile }),
    ...(data && { seed: data.okdesk }),
    ...(options.okdesk && { switches: options.okdesk }),
  }).catch(async (error: unknown) => {
    await onec.close();
    throw error;
  });
  const close = async () => {
    await Promise.all([onec.close(), okdesk.close()]);
  };
  return { onec, okdesk, kept, close };
}

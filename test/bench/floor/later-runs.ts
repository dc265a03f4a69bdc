import { type MeasuredRun, openProgram } from '../shared/sides/program.ts';
import type { SidesProcess } from '../shared/sides/sides.ts';
import type { Size } from './ratios.ts';

/** Issues that people change between two imports. */
export const changedIssues = 50;

/** Runs of a program that has exchanged everything before; each with its requests. */
export interface LaterRuns {
  readonly idleExport: MeasuredRun;
  readonly idleImport: MeasuredRun;
  /** With what the first runs left over: records refused by ОкДеск, references that 1C does not have. */
  readonly idleExportWithRefused: MeasuredRun;
  readonly idleImportWithWaiting: MeasuredRun;
  readonly oneRecord: MeasuredRun;
  readonly fiftyIssues: MeasuredRun;
}

/** Exchanges everything, then nothing, then one record, then fifty issues. */
export async function laterRuns(sides: SidesProcess, size: Size): Promise<LaterRuns> {
  const addresses = await sides.tell({ type: 'fresh', ...size });
  const program = openProgram(addresses, { requestsPerSecond: 100_000, inFlight: 4 }, ':memory:');
  // The second export takes the changes of the first one's documents off 1C's queue.
  for (const direction of ['export', 'import', 'export', 'import'] as const) await program.run(direction);
  const idleExportWithRefused = await program.run('export');
  const idleImportWithWaiting = await program.run('import');
  program.leaveNothingOver();
  const idleExport = await program.run('export');
  const idleImport = await program.run('import');
  await sides.tell({ type: 'renamePartner' });
  const oneRecord = await program.run('export');
  await sides.tell({ type: 'touchIssues', count: changedIssues });
  const fiftyIssues = await program.run('import');
  program.close();
  return { idleExport, idleImport, idleExportWithRefused, idleImportWithWaiting, oneRecord, fiftyIssues };
}

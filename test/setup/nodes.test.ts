import { expect, test } from 'vitest';
import { createSetup } from '../../electron/setup/check-setup.ts';
import { startProgram } from '../service/support.ts';

test('the nodes to choose from are those of 1C without «этот узел»', async () => {
  await using program = await startProgram();
  const setup = createSetup(program);
  const found = await setup.nodes(program.exchangeId);
  if (!found.ok) throw new Error(found.error.code);
  expect(found.value.nodes.length).toBeGreaterThan(0);
  expect(found.value.nodes.every(({ code, name }) => code !== '' && name !== '')).toBe(true);
  const chosen = found.value.nodes[0]?.code ?? '';
  const { onec } = program.settings.current().exchanges[0] ?? {};
  if (onec === undefined) throw new Error('no exchange');
  program.change({ onec: { ...onec, exchangePlanNode: chosen } });
  const report = await setup.check(program.exchangeId, 'onec');
  expect(report.ok && report.value.lines.find(({ id }) => id === 'onec.plan')?.state).toBe('right');
});

test('an infobase that nobody has entered is said to be missing, not asked', async () => {
  await using program = await startProgram();
  const { onec } = program.settings.current().exchanges[0] ?? {};
  if (onec === undefined) throw new Error('no exchange');
  program.change({ onec: { ...onec, url: '' } });
  const found = await createSetup(program).nodes(program.exchangeId);
  expect(found.ok ? '' : found.error.code).toBe('setup.no_infobase');
});

import { describe, expect, test } from 'vitest';
import { startProgram } from './support.ts';

describe('runs', () => {
  test('a person wants both directions: export goes first, then import, and the exchange is complete', async () => {
    await using program = await startProgram();
    expect(program.exchanges.view(program.exchangeId)).toMatchObject({ state: 'idle', completeSince: {} });
    const seen: string[] = [];
    program.exchanges.listen(() => {
      const what = program.exchanges.view(program.exchangeId)?.work?.what;
      if (what !== undefined && seen.at(-1) !== what) seen.push(what);
    });
    const view = await program.run('import', 'export');
    expect(seen).toEqual(['export', 'import']);
    expect(view.problem).toBeUndefined();
    expect(view.completeSince).toEqual({ export: expect.any(String), import: expect.any(String) });
    expect(program.onec.asPerson().all('Document_ЗаданиеСотруднику').length).toBeGreaterThan(0);
  });
});

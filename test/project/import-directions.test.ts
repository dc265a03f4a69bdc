import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/**
 * The lint rules name forbidden neighbours folder by folder. This test walks the whole graph, so that nothing reaches
 * the engine by a detour either.
 */
const files = new Map(
  sourceFiles(['electron', 'shared']).map(({ path, text }) => [path, importsOf(path, text)]),
);

function importsOf(path: string, text: string): readonly string[] {
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^'\s]+)'/g)].map(
    ([, specifier]) => specifier ?? '',
  );
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? join(dirname(path), specifier) : specifier,
  );
}

function reachedFrom(folder: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...files.keys()].filter((path) => path.startsWith(folder));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const target of files.get(next) ?? []) {
      if (reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}

test.each(['electron/exchange/', 'electron/onec/', 'electron/okdesk/', 'electron/store/'])(
  '%s reaches neither electron nor the embedded servers, however long the way',
  (folder) => {
    const reached = [...reachedFrom(folder)];
    expect(reached.length).toBeGreaterThan(3);
    expect(reached.filter((path) => path === 'electron' || path.startsWith('electron/sandbox/'))).toEqual([]);
    expect(reached.filter((path) => path.startsWith('electron/cli') || path.startsWith('renderer/'))).toEqual(
      [],
    );
  },
);

test('the two embedded servers reach no code of the clients they prove', () => {
  const servers = ['electron/sandbox/onec/', 'electron/sandbox/okdesk/', 'electron/sandbox/data/'];
  const reached = servers.flatMap((folder) => [...reachedFrom(folder)]);
  const clients = /^electron\/(onec|okdesk|store|exchange)\//;
  expect(reached.filter((path) => clients.test(path))).toEqual([]);
});

test('shared/ imports nothing but zod and itself', () => {
  const foreign = [...reachedFrom('shared/')].filter((path) => path !== 'zod' && !path.startsWith('shared/'));
  expect(foreign).toEqual([]);
});

test.each(['electron/main.ts', 'electron/cli.ts'])(
  '%s begins with what compiles schemas, so that none is made before it',
  (path) => {
    expect(files.get(path)?.[0]).toBe('zod/compile');
  },
);

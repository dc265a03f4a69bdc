import type { Bench } from './bench.ts';

/** All benches in the order in which `npm run bench` runs them; loaded one at a time, each in a process of its own. */
export const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  floor: async () => (await import('./floor/index.ts')).floorBench,
  growth: async () => (await import('./growth/index.ts')).growthBench,
  store: async () => (await import('./store/index.ts')).storeBench,
  window: async () => (await import('./window/index.ts')).windowBench,
  process: async () => (await import('./process/index.ts')).processBench,
  metadata: async () => (await import('./metadata/index.ts')).metadataBench,
};

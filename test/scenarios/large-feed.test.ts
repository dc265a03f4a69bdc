import { expect, test } from 'vitest';
import { onecSide } from './onec-side.ts';
import { startWorld } from './world.ts';

const changedObjects = 10_000;

test('10 000 изменённых объектов в одном ответе плана обмена: все разобраны, память не растёт вместе с ответом', async () => {
  const world = await startWorld();
  try {
    const onec = onecSide(world.onec);
    await world.run('export');
    for (let number = 1; number <= changedObjects; number += 1) {
      onec.directory('Catalog_ОкД_ПроизводителиОборудования', `Производитель ${number}`);
    }
    const portion = 50;
    const settings = {
      ...world.settings,
      export: { ...world.settings.export, portionSize: portion, portionRepeats: 1 },
    };
    const before = process.memoryUsage().heapUsed;
    let highest = 0;
    const watch = setInterval(() => {
      highest = Math.max(highest, process.memoryUsage().heapUsed - before);
    }, 20);
    const run = await world.run('export', { settings }).finally(() => clearInterval(watch));

    expect(run.report.kinds.manufacturer?.created).toBe(portion);
    expect(world.exchange.outbox.count()).toEqual({ manufacturer: changedObjects - portion });
    // The embedded server makes its answer in this same process, so the bound is generous; a feed held whole as
    // objects takes several times as much.
    expect(highest / 1024 / 1024).toBeLessThan(250);
  } finally {
    await world.close();
  }
}, 120_000);

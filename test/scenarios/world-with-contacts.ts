import { onTestFinished } from 'vitest';
import { onecSide } from './onec-side.ts';
import { startWorld, type World } from './world.ts';

/** A world of so many people of one client, which none of its runs has seen yet; it ends with the test. */
export async function worldWithContacts(contacts: number): Promise<World> {
  const world = await startWorld();
  onTestFinished(() => world.close());
  const side = onecSide(world.onec);
  const partner = side.partner('ООО «Ромашка»');
  for (let number = 1; number <= contacts; number += 1) {
    side.contact(partner, `Иванов Иван ${number}`, { email: `ivanov${number}@example.test` });
  }
  return world;
}

import { onTestFinished } from 'vitest';
import { onecSide } from './onec-side.ts';
import { startWorld, type World } from './world.ts';

export const ownEmail = (number: number) => ({ email: `ivanov${number}@example.test` });
export const noEmail = () => ({});

/** A world of so many people of one client, which none of its runs has seen yet; it ends with the test. */
export async function worldWithContacts(
  contacts: number,
  emailOf: (number: number) => { readonly email?: string } = ownEmail,
): Promise<World> {
  const world = await startWorld();
  onTestFinished(() => world.close());
  const side = onecSide(world.onec);
  const partner = side.partner('ООО «Ромашка»');
  for (let number = 1; number <= contacts; number += 1) {
    side.contact(partner, `Иванов Иван ${number}`, emailOf(number));
  }
  return world;
}

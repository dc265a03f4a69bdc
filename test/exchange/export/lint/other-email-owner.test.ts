import { expect, test } from 'vitest';
import { email, flag, key, partner, person, seedOf, sets } from '../clients.ts';
import { startWorld, type World } from '../world.ts';

const office = { КонтактнаяИнформация: [email('Office@example.ru')] };
const sharedWith = (world: World) =>
  world.store.journal
    .list({ code: 'lint.email_shared' })
    .map(({ onecRef, parameters }) => `${onecRef}: ${parameters['other']}`)
    .toSorted();

test('one e-mail for two people who go to ОкДеск is told of each, with the name of the other', async () => {
  await using world = await startWorld({
    onec: {
      seed: seedOf(
        partner(1, 'Ромашка'),
        person(2, 1, 'Иванов Иван', office),
        person(3, 1, 'Петров Олег', { КонтактнаяИнформация: [email('office@EXAMPLE.ru')] }),
        person(4, 1, 'Сидорова Анна', { КонтактнаяИнформация: [email('anna@example.ru')] }),
      ),
    },
  });
  await world.run();
  expect(sharedWith(world)).toEqual([`${key(2)}: Петров Олег`, `${key(3)}: Иванов Иван`]);
});

test.each([
  ['is not flagged', partner(5, 'Лютик'), { [flag]: false }],
  ['does not work there any more', partner(5, 'Лютик'), { ОкД_Состояние: 'Уволен' }],
  ['belongs to a client who is not exported', partner(5, 'Лютик', { [flag]: false }), {}],
])('a person who %s takes nobody’s e-mail', async (_, client, more) => {
  await using world = await startWorld({
    onec: {
      seed: seedOf(
        partner(1, 'Ромашка'),
        person(2, 1, 'Иванов Иван', office),
        client,
        person(6, 5, 'Петров Олег', { ...office, ...more }),
      ),
    },
  });
  expect((await world.run()).kinds.contact).toMatchObject({ created: 1 });
  expect(sharedWith(world)).toEqual([]);
});

test('an e-mail that a person gave up in 1C is free', async () => {
  await using world = await startWorld({
    onec: {
      seed: seedOf(
        partner(1, 'Ромашка'),
        person(2, 1, 'Иванов Иван', office),
        person(3, 1, 'Петров Олег', { КонтактнаяИнформация: [email('petrov@example.ru')] }),
      ),
    },
  });
  await world.run();
  const people = world.onec.asPerson();
  people.change(sets.person, key(2), { КонтактнаяИнформация: [email('ivanov@example.ru')] });
  people.change(sets.person, key(3), office);
  await world.run();
  expect(sharedWith(world)).toEqual([]);
});

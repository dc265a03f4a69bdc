import { expect, test } from 'vitest';
import { createReplica } from '../../../../electron/exchange/export/read/replica.ts';
import { openedExchange } from '../../../store/support.ts';
import { partner, ref } from '../map/people-and-clients.ts';

test('an object that was read again is seen as it is now, however often it was looked at before', () => {
  const { replica: store } = openedExchange();
  const replica = createReplica(store);
  replica.put(partner(1, { name: 'Ромашка' }));
  expect(replica.get('partner', ref(1))?.name).toBe('Ромашка');
  replica.put(partner(1, { name: 'Ромашка и К' }));
  expect(replica.get('partner', ref(1))?.name).toBe('Ромашка и К');
});

test('every object is found again, also where there are more than are remembered', () => {
  const { replica: store } = openedExchange();
  const replica = createReplica(store);
  const numbers = Array.from({ length: 250 }, (_, index) => index + 1);
  for (const number of numbers) replica.put(partner(number));
  for (const turn of [1, 2]) {
    const names = numbers.map((number) => replica.get('partner', ref(number))?.name);
    expect([turn, names]).toEqual([turn, numbers.map((number) => `Партнер ${number}`)]);
  }
});

test('an object of an older program, whose shape is another, counts as absent each time', () => {
  const { replica: store } = openedExchange();
  store.put({
    type: 'partner',
    ref: ref(1),
    dataVersion: 'v1',
    owner: undefined,
    naturalKey: undefined,
    payload: '{"type":"partner"}',
  });
  const replica = createReplica(store);
  expect([replica.get('partner', ref(1)), replica.get('partner', ref(1))]).toEqual([undefined, undefined]);
});

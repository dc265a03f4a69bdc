import { latin } from '../latin.ts';
import type { ClientOddity, Person } from '../model.ts';
import { type Random, randomOf, referenceOf } from '../random.ts';
import {
  menFirstNames,
  menLastNames,
  menPatronymics,
  positions,
  womenFirstNames,
  womenLastNames,
  womenPatronymics,
} from '../words/people.ts';

interface PeopleOf {
  readonly seed: number;
  readonly index: number;
  readonly domain: string;
  readonly oddity: ClientOddity | undefined;
  /** The flag of the partner: without it nobody of the client can have one. */
  readonly exported: boolean;
  /** Gives a number in ОкДеск to those whom people typed in there; `undefined` for clients unknown there. */
  readonly nextOkdeskId: (() => number) | undefined;
}

/** One to four contacts of a client. The first one carries the client's oddity, if it has one about people. */
export function makePeople(client: PeopleOf): readonly Person[] {
  const count =
    client.oddity === 'shared-email' ? 3 : randomOf(client.seed, `people/${client.index}`).integer(1, 4);
  const people: Person[] = [];
  for (let number = 0; number < count; number += 1) {
    const plain = makePerson(client, number);
    const odd = number === 0 ? withOddity(plain, client.oddity) : plain;
    const shared = client.oddity === 'shared-email' && number === 1;
    const person = shared ? { ...odd, email: people[0]?.email ?? odd.email, exported: true, state: '' } : odd;
    const known =
      person.exported &&
      person === plain &&
      person.email !== '' &&
      randomOf(client.seed, `known/${client.index}/${number}`).chance(0.7);
    people.push({ ...person, okdeskId: known ? client.nextOkdeskId?.() : undefined });
  }
  return people;
}

function makePerson(client: PeopleOf, number: number): Person {
  const random = randomOf(client.seed, `person/${client.index}/${number}`);
  const name = makeName(random);
  const login = `${latin(name.firstName).slice(0, 1)}.${latin(name.lastName)}${number === 0 ? '' : number + 1}`;
  const state = random.pick(['', '', 'Работает', 'Работает', 'Уволен']);
  return {
    ...name,
    ref: referenceOf(client.seed, `person/${client.index}/${number}`),
    position: random.pick(positions),
    email: number === 0 || random.chance(0.9) ? `${login}@${client.domain}` : '',
    phone: random.chance(0.5) ? makePhone(random) : '',
    mobile: random.chance(0.7) ? makePhone(random) : '',
    state,
    exported: client.exported && random.chance(0.8),
    okdeskId: undefined,
  };
}

/** What the seed calls the most frequent mistake: an e-mail that 1C takes and ОкДеск does not. */
function withOddity(person: Person, oddity: ClientOddity | undefined): Person {
  const [login = 'info', domain = 'firma.example'] = (person.email || 'info@firma.example').split('@');
  const flagged = { ...person, exported: true, state: 'Работает' };
  switch (oddity) {
    case 'email-in-brackets':
      return { ...flagged, email: `<${login}@${domain}>` };
    case 'email-with-cyrillic':
      return { ...flagged, email: `${login.replace(/[aoecp]/, cyrillicTwin)}@${domain}` };
    case 'two-emails':
      return { ...flagged, email: `${login}@${domain}, buh@${domain}` };
    case 'email-with-blank':
      return { ...flagged, email: `${login} @${domain}` };
    case 'shared-email':
      return { ...flagged, email: `office@${domain}` };
    case 'no-last-name':
      return { ...flagged, lastName: 'Бухгалтерия', firstName: '', patronymic: '', position: '' };
    default:
      return person;
  }
}

function cyrillicTwin(letter: string): string {
  const twins: Readonly<Record<string, string>> = { a: 'а', o: 'о', e: 'е', c: 'с', p: 'р' };
  return twins[letter] ?? letter;
}

export function makeName(random: Random): Pick<Person, 'lastName' | 'firstName' | 'patronymic'> {
  return random.chance(0.5)
    ? {
        lastName: random.pick(womenLastNames),
        firstName: random.pick(womenFirstNames),
        patronymic: random.pick(womenPatronymics),
      }
    : {
        lastName: random.pick(menLastNames),
        firstName: random.pick(menFirstNames),
        patronymic: random.pick(menPatronymics),
      };
}

/** A number of the range 000, which no operator gives out, in one of the ways people write numbers. */
export function makePhone(random: Random): string {
  const [a, b, c] = [random.integer(100, 999), random.integer(10, 99), random.integer(10, 99)];
  return random.pick([`+7 (000) ${a}-${b}-${c}`, `8-000-${a}-${b}-${c}`, `+7000${a}${b}${c}`]);
}

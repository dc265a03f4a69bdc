import { makeName } from './clients/people.ts';
import { latin } from './latin.ts';
import type { StaffMember } from './model.ts';
import { randomOf, referenceOf } from './random.ts';

const domain = 'franchisee.example';

/**
 * Those who work for the franchisee: ten in a small base, one more for every thousand partners. Six cards more show
 * what keeps an employee from being found by e-mail (seed, «Прочие проблемы обмена», 2).
 */
export function makeStaff(
  seed: number,
  partners: number,
  nextOkdeskId: () => number,
): readonly StaffMember[] {
  const count = 10 + Math.floor(partners / 1000);
  const ordinary = Array.from({ length: count }, (_, index): StaffMember => {
    const name = makeName(randomOf(seed, `staff/${index}`));
    const email = `${latin(name.lastName)}.${index + 1}@${domain}`;
    return {
      ...name,
      ref: referenceOf(seed, `staff/${index}`),
      emailInOneC: email,
      // People write addresses as they like: upper case must not matter.
      emailInOkdesk: index === 2 ? email.toUpperCase() : email,
      okdeskId: nextOkdeskId(),
      active: true,
      odd: false,
    };
  });
  return [...ordinary, ...oddMembers(seed, nextOkdeskId)];
}

function oddMembers(seed: number, nextOkdeskId: () => number): readonly StaffMember[] {
  const member = (index: number, name: readonly [string, string, string]) => ({
    ref: referenceOf(seed, `staff/odd/${index}`),
    lastName: name[0],
    firstName: name[1],
    patronymic: name[2],
    active: true,
    odd: true,
  });
  return [
    {
      ...member(0, ['Безадресный', 'Борис', 'Борисович']),
      emailInOneC: '',
      emailInOkdesk: `bezadresniy@${domain}`,
      okdeskId: nextOkdeskId(),
    },
    {
      ...member(1, ['Разноадресная', 'Раиса', 'Романовна']),
      emailInOneC: `raisa@${domain}`,
      emailInOkdesk: `r.raznoadresnaya@${domain}`,
      okdeskId: nextOkdeskId(),
    },
    {
      ...member(2, ['Двойников', 'Денис', 'Дмитриевич']),
      emailInOneC: `dvoynikov@${domain}`,
      emailInOkdesk: `dvoynikov@${domain}`,
      okdeskId: nextOkdeskId(),
    },
    {
      // A former card of the same person, with the same address.
      ...member(5, ['Двойников', 'Денис', '']),
      emailInOneC: `dvoynikov@${domain}`,
      emailInOkdesk: '',
      okdeskId: undefined,
    },
    {
      ...member(3, ['Временный', 'Вадим', 'Викторович']),
      emailInOneC: undefined,
      emailInOkdesk: `vremenniy@${domain}`,
      okdeskId: nextOkdeskId(),
    },
    {
      ...member(4, ['Уволенная', 'Ульяна', 'Устиновна']),
      emailInOneC: `uvolennaya@${domain}`,
      emailInOkdesk: `uvolennaya@${domain}`,
      okdeskId: nextOkdeskId(),
      active: false,
    },
  ];
}

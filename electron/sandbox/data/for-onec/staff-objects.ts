import type { StaffMember } from '../model.ts';
import { referenceOf } from '../random.ts';
import { contactRows } from './contact-information.ts';
import type { OneCObject } from './entity.ts';

/** Users of the infobase: those of the staff who have a card, and the exchange's own service user. */
export function staffObjects(seed: number, staff: readonly StaffMember[]): readonly OneCObject[] {
  const set = 'Catalog_Пользователи';
  const users = staff.flatMap(({ emailInOneC, ...member }) =>
    emailInOneC === undefined
      ? []
      : [
          {
            set,
            entity: {
              Ref_Key: member.ref,
              Description: [member.lastName, member.firstName, member.patronymic].filter(Boolean).join(' '),
              Недействителен: !member.active,
              Служебный: false,
              КонтактнаяИнформация: contactRows(seed, [{ kind: 'EmailПользователя', value: emailInOneC }]),
            },
          },
        ],
  );
  const service = {
    set,
    entity: {
      Ref_Key: referenceOf(seed, 'staff/service'),
      Description: 'ОбменОкДеск',
      Недействителен: false,
      Служебный: true,
    },
  };
  return [...users, service];
}

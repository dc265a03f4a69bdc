import { dayBefore } from '../calendar.ts';
import { contractTypes, contractTypesNotServed, equipmentKinds, equipmentModels } from '../directories.ts';
import type { ClientObject, Contract, Equipment } from '../model.ts';
import { at, randomOf, referenceOf } from '../random.ts';
import { objectNames, streets, towns } from '../words/companies.ts';

/** What is needed to know of a client to invent its contracts, objects and equipment. */
export interface OwnerOf {
  readonly seed: number;
  readonly index: number;
  readonly today: string;
  readonly exported: boolean;
  /** `undefined` for clients that ОкДеск does not know yet. */
  readonly nextOkdeskId: ((kind: 'agreement' | 'maintenance_entity' | 'equipment') => number) | undefined;
}

/** One to three contracts; contracts of supply and rent never carry the flag. */
export function makeContracts(owner: OwnerOf): readonly Contract[] {
  const count = randomOf(owner.seed, `contracts/${owner.index}`).integer(1, 3);
  return Array.from({ length: count }, (_, number): Contract => {
    const random = randomOf(owner.seed, `contract/${owner.index}/${number}`);
    const type = number === 0 ? random.integer(0, 2) : random.integer(0, contractTypes.length - 1);
    const day = dayBefore(owner.today, random.integer(150, 900));
    const text = `СОП-${owner.index + 1}/${number + 1}`;
    const exported = owner.exported && !contractTypesNotServed.includes(type) && random.chance(0.9);
    return {
      ref: referenceOf(owner.seed, `contract/${owner.index}/${number}`),
      name: `${at(contractTypes, type)} № ${text} от ${day.split('-').reverse().join('.')}`,
      number: text,
      day,
      lastDay: random.chance(0.6) ? dayBefore(owner.today, -random.integer(30, 700)) : '',
      type,
      sum: random.pick([0, 12_000, 18_500.5, 36_000, 54_990.9, 120_000]),
      exported,
      okdeskId: exported && random.chance(0.6) ? owner.nextOkdeskId?.('agreement') : undefined,
    };
  });
}

/** Up to three places where the client works; their names differ within one client. */
export function makeObjects(owner: OwnerOf): readonly ClientObject[] {
  const random = randomOf(owner.seed, `objects/${owner.index}`);
  const first = random.integer(0, objectNames.length - 1);
  return Array.from(
    { length: random.integer(0, 3) },
    (_, number): ClientObject => ({
      ref: referenceOf(owner.seed, `object/${owner.index}/${number}`),
      name: at(objectNames, first + number),
      address: random.chance(0.8) ? makeAddress(owner.seed, `object/${owner.index}/${number}`) : '',
      okdeskId: random.chance(0.5) ? owner.nextOkdeskId?.('maintenance_entity') : undefined,
    }),
  );
}

/** Up to four things; some without a serial or an inventory number, a few without both. */
export function makeEquipment(owner: OwnerOf, objects: number): readonly Equipment[] {
  const random = randomOf(owner.seed, `equipment/${owner.index}`);
  return Array.from({ length: random.integer(0, 4) }, (_, number): Equipment => {
    const model = random.integer(0, equipmentModels.length - 1);
    const serialNumber = random.chance(0.8)
      ? `SN${owner.index + 1}-${number}-${random.integer(1000, 9999)}`
      : '';
    const inventoryNumber = random.chance(0.7) ? `${1000 + owner.index * 10 + number}` : '';
    const numbered = serialNumber !== '' || inventoryNumber !== '';
    const kindKnown = equipmentKinds[at(equipmentModels, model).kind].codeInOkdesk !== undefined;
    const known = numbered && kindKnown && random.chance(0.6);
    return {
      ref: referenceOf(owner.seed, `equipment/${owner.index}/${number}`),
      name: at(equipmentModels, model).name,
      model,
      object: objects > 0 && random.chance(0.8) ? random.integer(0, objects - 1) : undefined,
      serialNumber,
      inventoryNumber,
      okdeskId: known ? owner.nextOkdeskId?.('equipment') : undefined,
    };
  });
}

export function makeAddress(seed: number, label: string): string {
  const random = randomOf(seed, `address/${label}`);
  const house = `д. ${random.integer(1, 120)}${random.pick(['', '', 'А', ' корп. 2', '/3'])}`;
  return `98${random.integer(1000, 9999)}, ${random.pick(towns)}, ${random.pick(streets)}, ${house}`;
}

import {
  contractTypes,
  equipmentKinds,
  equipmentModels,
  manufacturers,
  unpaidWorkKind,
  workKindGroups,
  workplaces,
  workTypes,
} from '../directories.ts';
import { emptyReference, referenceOf } from '../random.ts';
import type { OneCObject } from './entity.ts';

/** Reference of a directory entry by its catalog and name. */
export function directoryRef(seed: number, catalog: string, name: string): string {
  return referenceOf(seed, `${catalog}/${name}`);
}

/** Directories, the constant «Вид работы без оплаты» and the two nodes of the exchange plan. */
export function directoryObjects(seed: number): readonly OneCObject[] {
  const plain = (set: string, names: readonly string[], more: Record<string, unknown> = {}) =>
    names.map((name) => ({
      set,
      entity: { Ref_Key: directoryRef(seed, set, name), Description: name, ...more },
    }));
  return [
    ...equipmentObjects(seed),
    ...plain('Catalog_ОкД_ТипыДоговоров', contractTypes),
    ...plain('Catalog_МестаВыполненияРабот', workplaces),
    ...plain('Catalog_НаправленияДеятельности', ['Сопровождение'], { IsFolder: true }),
    ...plain('Catalog_НаправленияДеятельности', workTypes, {
      IsFolder: false,
      Parent_Key: directoryRef(seed, 'Catalog_НаправленияДеятельности', 'Сопровождение'),
      Статус: 'Используется',
    }),
    ...workKindObjects(seed),
    {
      set: 'Constant_ОкД_ВидРаботыБезОплаты',
      entity: {
        Ref_Key: emptyReference,
        SurrogateKey: 0,
        Value_Key: directoryRef(seed, 'Catalog_ВидыРаботСотрудников', unpaidWorkKind),
      },
    },
    ...exchangePlanNodes(seed),
  ];
}

function equipmentObjects(seed: number): readonly OneCObject[] {
  const makers = 'Catalog_ОкД_ПроизводителиОборудования';
  const kinds = 'Catalog_ОкД_ТипыОборудования';
  const models = 'Catalog_ОкД_МоделиОборудования';
  const entity = (
    set: string,
    index: number,
    item: { readonly name: string; readonly description?: string },
  ) => ({
    Ref_Key: directoryRef(seed, set, item.name),
    Code: String(index + 1).padStart(9, '0'),
    Description: item.name,
    Описание: item.description ?? '',
  });
  return [
    ...manufacturers.map((item, index) => ({ set: makers, entity: entity(makers, index, item) })),
    ...equipmentKinds.map((item, index) => ({ set: kinds, entity: entity(kinds, index, item) })),
    ...equipmentModels.map((item, index) => ({
      set: models,
      entity: {
        ...entity(models, index, item),
        Производитель_Key: directoryRef(seed, makers, manufacturers[item.manufacturer].name),
        ТипОборудования_Key: directoryRef(seed, kinds, equipmentKinds[item.kind].name),
      },
    })),
  ];
}

function workKindObjects(seed: number): readonly OneCObject[] {
  const set = 'Catalog_ВидыРаботСотрудников';
  return workKindGroups.flatMap((group) => {
    const groupRef = directoryRef(seed, set, group.name);
    const folder = { set, entity: { Ref_Key: groupRef, Description: group.name, IsFolder: true } };
    const items = group.kinds.map((name) => ({
      set,
      entity: {
        Ref_Key: directoryRef(seed, set, name),
        Description: name,
        IsFolder: false,
        Parent_Key: groupRef,
      },
    }));
    return [folder, ...items];
  });
}

function exchangePlanNodes(seed: number): readonly OneCObject[] {
  const set = 'ExchangePlan_ОкД_ОбменСОкДеск';
  const node = (code: string, name: string, thisNode: boolean) => ({
    set,
    entity: {
      Ref_Key: referenceOf(seed, `node/${code}`),
      Code: code,
      Description: name,
      ThisNode: thisNode,
      SentNo: '0',
      ReceivedNo: '0',
    },
  });
  return [
    node('ЭСТИ', 'ЭСТИ: Управление фирмой-франчайзи', true),
    node('ОКД', 'Обмен с сайтом ОкДеск', false),
  ];
}

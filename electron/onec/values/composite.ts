import type { OneCRef } from '../../../shared/ids.ts';
import { readBoolean, readNumber, readReference, readText } from './scalar.ts';
import { readWallTime } from './wall-time.ts';

/** Value of an attribute of several types: `X` with its partner `X_Type` (1C guide 17.4). */
export type CompositeValue =
  | { readonly type: 'empty' }
  | { readonly type: 'reference'; readonly set: string; readonly ref: OneCRef }
  /** A reference to an object that is not opened and whose type this program does not know. */
  | { readonly type: 'unavailable'; readonly ref: OneCRef }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'boolean'; readonly flag: boolean }
  | { readonly type: 'date'; readonly wall: string };

const empty: CompositeValue = { type: 'empty' };

/**
 * What `UnavailableEntity_…` names: the TypeId of the Ref type, which is the same in dumps of УТ 11.4, УТ 11.5 and КА 2.5.
 */
const setByTypeId: Readonly<Record<string, string>> = {
  '604931cd-d4a8-48d0-bc59-2ac90e044abb': 'Catalog_Пользователи',
  '3997c341-4065-4af6-813f-99750a01052b': 'Catalog_ВнешниеПользователи',
  '8f8a65b4-94c4-4794-b3e2-800d18d503ca': 'Catalog_Партнеры',
  '77cb1448-7b83-44c4-bbf7-e724077c459b': 'Catalog_Контрагенты',
  'cc46feaf-2bdb-4bce-8542-b37df9269c6c': 'Catalog_КонтактныеЛицаПартнеров',
  '4ab90c09-637d-4b5a-803e-3fd214870c9c': 'Catalog_ДоговорыКонтрагентов',
  'bf183a56-c710-48e7-85ff-4cc5fae0e549': 'Catalog_НаправленияДеятельности',
  '69696d33-4388-476c-90a6-f656884ff8da': 'Catalog_ЗначенияСвойствОбъектов',
  'fc1d5c1f-385f-493f-a538-f80a12c7cb6f': 'Catalog_ВидыКонтактнойИнформации',
  '254e343a-3ecf-4f1a-aab3-2d14e30554a9': 'Catalog_ПартнерыПрисоединенныеФайлы',
  '55adb97e-a84e-453e-8020-7665bb2abdef': 'Catalog_Организации',
};

function reference(set: string | undefined, value: unknown): CompositeValue {
  const ref = readReference(value);
  if (ref === undefined) return empty;
  return set === undefined ? { type: 'unavailable', ref } : { type: 'reference', set, ref };
}

function primitive(edmType: string, value: unknown): CompositeValue {
  if (edmType === 'String') return { type: 'text', text: readText(value) };
  if (edmType === 'Boolean') {
    const flag = readBoolean(value);
    return flag === undefined ? empty : { type: 'boolean', flag };
  }
  if (edmType === 'DateTime') {
    const wall = readWallTime(value);
    return wall === undefined ? empty : { type: 'date', wall };
  }
  const number = readNumber(value);
  return number === undefined ? empty : { type: 'number', number };
}

/** Reads `X` by `X_Type`. An unknown type name is empty rather than a guess. */
export function readComposite(value: unknown, typeName: unknown): CompositeValue {
  const [, space, name] = /^([^.]+)\.(.+)$/u.exec(readText(typeName)) ?? [];
  if (name === undefined || name === 'Undefined') return empty;
  if (space === 'Edm') return primitive(name, value);
  if (space === 'StandardODATA') return reference(name, value);
  if (space !== 'UnavailableEntities') return empty;
  return reference(setByTypeId[name.replace('UnavailableEntity_', '').toLowerCase()], value);
}

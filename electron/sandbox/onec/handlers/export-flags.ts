import { textOf } from '../schema/entity-type.ts';
import type { BeforeWrite } from './handler.ts';

const flag = 'ОкД_ВыгружатьВОкДеск';

/** Where the two kinds of record that have a flag of their own name their partner. */
const partnerProperty: Readonly<Record<string, string>> = {
  Catalog_КонтактныеЛицаПартнеров: 'Owner_Key',
  Catalog_ДоговорыКонтрагентов: 'Партнер_Key',
};

/** Manual of the module: the flag of a contact or contract cannot be on while its partner's is off. */
export const refuseFlagWithoutPartner: BeforeWrite = ({ type, before, after }, { infobase }) => {
  const property = partnerProperty[type.set];
  if (property === undefined || after === undefined) return undefined;
  if (after[flag] !== true || before?.[flag] === true) return undefined;
  const partner = infobase.read('Catalog_Партнеры', textOf(after, property));
  if (partner?.[flag] === true) return undefined;
  return 'Нельзя установить флаг «Выгружать в ОкДеск»: у партнера этот флаг не установлен.';
};

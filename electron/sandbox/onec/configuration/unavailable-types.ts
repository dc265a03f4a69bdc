import { createHash } from 'node:crypto';

/** `TypeId` of the generated type Ref, the same in УТ 11.4, УТ 11.5 and КА 2.5 (found in the dumps). */
const known: Readonly<Record<string, string>> = {
  Catalog_Пользователи: '604931cd-d4a8-48d0-bc59-2ac90e044abb',
  Catalog_ВнешниеПользователи: '3997c341-4065-4af6-813f-99750a01052b',
  Catalog_Партнеры: '8f8a65b4-94c4-4794-b3e2-800d18d503ca',
  Catalog_Контрагенты: '77cb1448-7b83-44c4-bbf7-e724077c459b',
  Catalog_КонтактныеЛицаПартнеров: 'cc46feaf-2bdb-4bce-8542-b37df9269c6c',
  Catalog_ДоговорыКонтрагентов: '4ab90c09-637d-4b5a-803e-3fd214870c9c',
  Catalog_НаправленияДеятельности: 'bf183a56-c710-48e7-85ff-4cc5fae0e549',
  Catalog_ЗначенияСвойствОбъектов: '69696d33-4388-476c-90a6-f656884ff8da',
  Catalog_ВидыКонтактнойИнформации: 'fc1d5c1f-385f-493f-a538-f80a12c7cb6f',
  Catalog_ПартнерыПрисоединенныеФайлы: '254e343a-3ecf-4f1a-aab3-2d14e30554a9',
  Catalog_Организации: '55adb97e-a84e-453e-8020-7665bb2abdef',
};

/** How a composite reference to an object that the administrator did not open names its type. */
export function unavailableType(set: string): string {
  return `UnavailableEntities.UnavailableEntity_${known[set] ?? inventedTypeId(set)}`;
}

/** Types of the module itself have no public dump: any stable id will do. */
function inventedTypeId(set: string): string {
  const hex = createHash('sha256').update(set).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

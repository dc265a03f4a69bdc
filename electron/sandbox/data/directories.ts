/**
 * Directories of both sides, by name: references come from the name, numbers from the place. `codeInOkdesk` is the code
 * that people gave the entry in ОкДеск before the first exchange, `undefined` where it is not there yet.
 */

export const manufacturers = [
  { name: 'Штрих-Пример', description: 'Кассовая техника', codeInOkdesk: 'shtrih-primer' },
  { name: 'Атол-Образец', description: '', codeInOkdesk: undefined },
  { name: 'PrintMaster', description: 'Принтеры и МФУ', codeInOkdesk: undefined },
  { name: 'СервисТех', description: '', codeInOkdesk: undefined },
  { name: 'Nordic Scan', description: 'Сканеры штрихкода', codeInOkdesk: 'nordic' },
  { name: 'Ёмкость', description: 'Источники питания — «ИБП»', codeInOkdesk: undefined },
] as const;

export const equipmentKinds = [
  { name: 'Онлайн-касса', description: 'ККТ с фискальным накопителем', codeInOkdesk: 'kkt' },
  { name: 'Принтер', description: '', codeInOkdesk: 'printer' },
  { name: 'Сервер', description: '', codeInOkdesk: undefined },
  { name: 'Сканер штрихкода', description: '', codeInOkdesk: undefined },
  { name: 'Источник бесперебойного питания', description: 'ИБП', codeInOkdesk: undefined },
] as const;

/** `manufacturer` and `kind` are places in the two lists above. */
export const equipmentModels = [
  { name: 'Штрих-Пример 01Ф', manufacturer: 0, kind: 0, codeInOkdesk: 'shtrih-01f' },
  { name: 'Атол-Образец 30', manufacturer: 1, kind: 0, codeInOkdesk: undefined },
  { name: 'PM LaserJet 1200', manufacturer: 2, kind: 1, codeInOkdesk: undefined },
  { name: 'PM Колор 500', manufacturer: 2, kind: 1, codeInOkdesk: undefined },
  { name: 'Сервер СТ-2U', manufacturer: 3, kind: 2, codeInOkdesk: undefined },
  { name: 'Nordic HandScan', manufacturer: 4, kind: 3, codeInOkdesk: undefined },
  { name: 'Ёмкость 1500 ВА', manufacturer: 5, kind: 4, codeInOkdesk: undefined },
  { name: 'Ёмкость 3000 ВА', manufacturer: 5, kind: 4, codeInOkdesk: undefined },
] as const;

export const contractTypes = [
  'Сопровождение',
  'ИТС',
  'Почасовое обслуживание',
  'Поставка',
  'Аренда',
] as const;
/** Places of the contract types that the help desk never needs. */
export const contractTypesNotServed: readonly number[] = [3, 4];

/** Names of the catalog «Места выполнения работ» and values of the attribute `workPlace`. */
export const workplaces = ['У клиента', 'Удалённо', 'В офисе'] as const;

/** Names of «Список видов работ сотрудников» by group, and values of the attribute `TypeOfService` (groups ignored). */
export const workKindGroups = [
  {
    name: 'Оплачиваемые работы',
    kinds: [
      'Консультация',
      'Выезд к клиенту',
      'Обновление конфигурации',
      'Доработка',
      'Обучение пользователей',
    ],
  },
  { name: 'Внутренние работы', kinds: ['Работы за счет фирмы', 'Совещание'] },
] as const;
export const workKinds: readonly string[] = workKindGroups.flatMap((group) => [...group.kinds]);
/** The kind of work to which the constant «Вид работы без оплаты» points. */
export const unpaidWorkKind = 'Работы за счет фирмы';

/** Values of «Тип работ» (issue attribute `2`) and names of the business directions in 1C. */
export const workTypes = [
  'Первая линия',
  'Плановые работы',
  'Консультации',
  'Разработка',
  'Разовые работы',
] as const;

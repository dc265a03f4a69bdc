import { referenceOf } from '../random.ts';
import type { OneCObject } from './entity.ts';

/** The kinds of БСП that this base uses: predefined name → title, folder (owner) and type (1C configurations of УТ 11). */
const kinds = {
  EmailПользователя: ['Электронная почта', 'СправочникПользователи', 'АдресЭлектроннойПочты'],
  ТелефонПользователя: ['Телефон', 'СправочникПользователи', 'Телефон'],
  EmailКонтактногоЛица: ['Электронная почта', 'СправочникКонтактныеЛицаПартнеров', 'АдресЭлектроннойПочты'],
  МобильныйТелефонКонтактногоЛица: ['Мобильный телефон', 'СправочникКонтактныеЛицаПартнеров', 'Телефон'],
  ТелефонКонтактногоЛица: ['Рабочий телефон', 'СправочникКонтактныеЛицаПартнеров', 'Телефон'],
  EmailПартнера: ['Электронная почта', 'СправочникПартнеры', 'АдресЭлектроннойПочты'],
  ТелефонПартнера: ['Телефон', 'СправочникПартнеры', 'Телефон'],
  АдресПартнера: ['Адрес', 'СправочникПартнеры', 'Адрес'],
  ЮрАдресКонтрагента: ['Юридический адрес', 'СправочникКонтрагенты', 'Адрес'],
  ТелефонКонтрагента: ['Телефон', 'СправочникКонтрагенты', 'Телефон'],
} as const;

type ContactKind = keyof typeof kinds;

/** Kinds that users added themselves have no predefined name. */
const ownSiteKind = 'Сайт партнера';

/** The catalog of kinds: a folder for each owner, the predefined kinds, and one that users added. */
export function contactKindObjects(seed: number): readonly OneCObject[] {
  const set = 'Catalog_ВидыКонтактнойИнформации';
  const folders = [...new Set(Object.values(kinds).map(([, folder]) => folder))];
  const folderRef = (folder: string) => referenceOf(seed, `contact-kind-folder/${folder}`);
  return [
    ...folders.map((folder) => ({
      set,
      entity: {
        Ref_Key: folderRef(folder),
        IsFolder: true,
        Description: `Контактная информация: ${folder.slice('Справочник'.length)}`,
        PredefinedDataName: folder,
        Predefined: true,
      },
    })),
    ...Object.entries(kinds).map(([name, [title, folder, type]]) => ({
      set,
      entity: {
        Ref_Key: kindRef(seed, name),
        Parent_Key: folderRef(folder),
        IsFolder: false,
        Description: title,
        PredefinedDataName: name,
        ИмяПредопределенногоВида: name,
        Predefined: true,
        Тип: type,
        Используется: true,
      },
    })),
    {
      set,
      entity: {
        Ref_Key: kindRef(seed, ownSiteKind),
        Parent_Key: folderRef('СправочникПартнеры'),
        IsFolder: false,
        Description: 'Сайт',
        Тип: 'ВебСтраница',
        Используется: true,
      },
    },
  ];
}

export interface ContactValue {
  readonly kind: ContactKind | 'Сайт партнера';
  readonly value: string;
}

/**
 * Rows of the section «КонтактнаяИнформация»; values that are empty make no row. Every third row is an older one,
 * which holds its value in the XML of ЗначенияПолей and in the presentation only.
 */
export function contactRows(
  seed: number,
  values: readonly ContactValue[],
): readonly Record<string, unknown>[] {
  return values
    .filter(({ value }) => value !== '')
    .map(({ kind, value }, index) => ({
      LineNumber: String(index + 1),
      Тип: kind === ownSiteKind ? 'ВебСтраница' : kinds[kind][2],
      Вид_Key: kindRef(seed, kind),
      Представление: value,
      ЗначенияПолей: index % 3 === 0 ? fieldValues(value) : '',
      ...typedValues(kind, value, index % 3 === 0),
    }));
}

function typedValues(kind: ContactValue['kind'], value: string, older: boolean): Record<string, string> {
  const type = kind === ownSiteKind ? 'ВебСтраница' : kinds[kind][2];
  if (type === 'АдресЭлектроннойПочты' && !older) {
    return { АдресЭП: value, ДоменноеИмяСервера: value.split('@').at(-1) ?? '' };
  }
  if (type === 'Телефон') {
    const digits = value.replaceAll(/\D/g, '');
    return { НомерТелефона: digits, НомерТелефонаБезКодов: digits.slice(-7) };
  }
  return type === 'Адрес' ? { Страна: 'Россия' } : {};
}

/** The XML of БСП, cut down to what every reader of it looks at. */
function fieldValues(value: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<КонтактнаяИнформация xmlns="http://www.v8.1c.ru/ssl/contactinfo" Представление="${escaped}"/>`;
}

function kindRef(seed: number, name: string): string {
  return referenceOf(seed, `contact-kind/${name}`);
}

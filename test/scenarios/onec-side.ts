import type { RunningOneC } from '../../electron/sandbox/onec/start.ts';

/** What people enter in 1C's own windows, in few words; wire names stay here. Each function gives the reference. */
export function onecSide(onec: RunningOneC) {
  const person = onec.asPerson();

  function kindRef(predefinedName: string): string {
    const kind = person
      .all('Catalog_ВидыКонтактнойИнформации')
      .find((entity) => entity['PredefinedDataName'] === predefinedName);
    if (kind === undefined) throw new Error(`no kind ${predefinedName}`);
    return String(kind['Ref_Key']);
  }

  function email(address: string, kind: string) {
    return {
      LineNumber: '1',
      Тип: 'АдресЭлектроннойПочты',
      Вид_Key: kindRef(kind),
      Представление: address,
      АдресЭП: address,
    };
  }

  return {
    partner(name: string, values: { flag?: boolean; email?: string } = {}): string {
      return person.create('Catalog_Партнеры', {
        Description: name,
        НаименованиеПолное: name,
        ЮрФизЛицо: 'Компания',
        ОкД_ВыгружатьВОкДеск: values.flag ?? true,
        ...(values.email === undefined
          ? {}
          : { КонтактнаяИнформация: [email(values.email, 'EmailПартнера')] }),
      });
    },
    counterparty(partner: string, name: string, inn: string): string {
      return person.create('Catalog_Контрагенты', { Description: name, Партнер_Key: partner, ИНН: inn });
    },
    contact(
      partner: string,
      fullName: string,
      values: { flag?: boolean; state?: string; email?: string } = {},
    ): string {
      return person.create('Catalog_КонтактныеЛицаПартнеров', {
        Description: fullName,
        Owner_Key: partner,
        ОкД_ВыгружатьВОкДеск: values.flag ?? true,
        ОкД_Состояние: values.state ?? '',
        ...(values.email === undefined
          ? {}
          : { КонтактнаяИнформация: [email(values.email, 'EmailКонтактногоЛица')] }),
      });
    },
    contract(partner: string, number: string, values: { flag?: boolean } = {}): string {
      return person.create('Catalog_ДоговорыКонтрагентов', {
        Description: `Обслуживание ${number}`,
        Номер: number,
        Партнер_Key: partner,
        ОкД_ВыгружатьВОкДеск: values.flag ?? true,
      });
    },
    user(name: string, address: string): string {
      return person.create('Catalog_Пользователи', {
        Description: name,
        КонтактнаяИнформация: [email(address, 'EmailПользователя')],
      });
    },
    setEmail(set: string, ref: string, address: string): void {
      const kind = set === 'Catalog_Пользователи' ? 'EmailПользователя' : 'EmailКонтактногоЛица';
      person.change(set, ref, { КонтактнаяИнформация: [email(address, kind)] });
    },
    directory(set: string, name: string): string {
      return person.create(set, { Description: name });
    },
    change: person.change,
    tasks: () => person.all('Document_ЗаданиеСотруднику'),
    timesheets: () => person.all('Document_ЛистУчетаРабочегоВремени'),
  };
}

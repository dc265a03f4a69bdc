import { contractTypes, equipmentModels } from '../directories.ts';
import type { Client, Person, StaffMember } from '../model.ts';
import { at, emptyReference, referenceOf } from '../random.ts';
import { type ContactValue, contactRows } from './contact-information.ts';
import { directoryRef } from './directory-objects.ts';
import { type OneCObject, oneCDay } from './entity.ts';

/** Everything that 1C holds about one partner: the partner itself first, then what refers to it. */
export function clientObjects(
  seed: number,
  client: Client,
  staff: readonly StaffMember[],
): readonly OneCObject[] {
  return [
    partnerObject(seed, client, at(staff, client.manager)),
    ...counterpartyObjects(seed, client),
    ...client.people.map((person) => personObject(seed, client, person)),
    ...contractObjects(seed, client),
    ...propertyObjects(seed, client),
  ];
}

/** The three partners that every base of УТ 11 has from birth; they are nobody's clients. */
export function predefinedPartners(seed: number): readonly OneCObject[] {
  const names = {
    НашеПредприятие: 'Наше предприятие',
    НеизвестныйПартнер: '<Неизвестный партнер>',
    РозничныйПокупатель: 'Розничный покупатель',
  };
  return Object.entries(names).map(([name, title]) => ({
    set: 'Catalog_Партнеры',
    entity: {
      Ref_Key: referenceOf(seed, `predefined/${name}`),
      Description: title,
      НаименованиеПолное: title,
      Predefined: true,
      PredefinedDataName: name,
      ОкД_ВыгружатьВОкДеск: false,
    },
  }));
}

function partnerObject(seed: number, client: Client, manager: StaffMember): OneCObject {
  const { plan } = client;
  const site = plan.role === 'client' && client.index % 3 === 0 ? `https://www.${client.domain}` : '';
  const values: readonly ContactValue[] = [
    { kind: 'ТелефонПартнера', value: client.phone },
    { kind: 'EmailПартнера', value: client.index % 4 === 3 ? '' : `info@${client.domain}` },
    { kind: 'АдресПартнера', value: client.address },
    { kind: 'Сайт партнера', value: site },
  ];
  return {
    set: 'Catalog_Партнеры',
    entity: {
      Ref_Key: client.ref,
      Code: `00-${String(client.index + 1).padStart(8, '0')}`,
      Description: client.name,
      НаименованиеПолное: client.publicName,
      ЮрФизЛицо: plan.form === 'ООО' ? 'Компания' : 'ЧастноеЛицо',
      Клиент: plan.role === 'client' || plan.role === 'lead',
      Поставщик: plan.role === 'supplier',
      ПрочиеОтношения: plan.role === 'bank' || plan.role === 'authority',
      ОсновнойМенеджер_Key: manager.emailInOneC === undefined ? emptyReference : manager.ref,
      ОкД_ВыгружатьВОкДеск: plan.exported,
      Predefined: false,
      DeletionMark: plan.oddity === 'deleted',
      КонтактнаяИнформация: contactRows(seed, values),
    },
  };
}

function counterpartyObjects(seed: number, client: Client): readonly OneCObject[] {
  return client.counterparties.map((counterparty) => ({
    set: 'Catalog_Контрагенты',
    entity: {
      Ref_Key: counterparty.ref,
      Description: counterparty.name,
      НаименованиеПолное: counterparty.fullName,
      Партнер_Key: client.ref,
      ГоловнойКонтрагент_Key: counterparty.head ?? counterparty.ref,
      ИНН: counterparty.inn,
      КПП: counterparty.kpp,
      ЮрФизЛицо: counterparty.legalForm,
      ОбособленноеПодразделение: counterparty.head !== undefined && counterparty.head !== counterparty.ref,
      КонтактнаяИнформация: contactRows(seed, [{ kind: 'ЮрАдресКонтрагента', value: client.address }]),
    },
  }));
}

function personObject(seed: number, client: Client, person: Person): OneCObject {
  return {
    set: 'Catalog_КонтактныеЛицаПартнеров',
    entity: {
      Ref_Key: person.ref,
      Owner_Key: client.ref,
      Description: [person.lastName, person.firstName, person.patronymic].filter(Boolean).join(' '),
      ДолжностьПоВизитке: person.position,
      ОкД_Состояние: person.state,
      ОкД_ВыгружатьВОкДеск: person.exported,
      КонтактнаяИнформация: contactRows(seed, [
        { kind: 'ТелефонКонтактногоЛица', value: person.phone },
        { kind: 'МобильныйТелефонКонтактногоЛица', value: person.mobile },
        { kind: 'EmailКонтактногоЛица', value: person.email },
      ]),
    },
  };
}

function contractObjects(seed: number, client: Client): readonly OneCObject[] {
  return client.contracts.map((contract) => ({
    set: 'Catalog_ДоговорыКонтрагентов',
    entity: {
      Ref_Key: contract.ref,
      Description: contract.name,
      Номер: contract.number,
      Дата: oneCDay(contract.day),
      ДатаНачалаДействия: oneCDay(contract.day),
      ДатаОкончанияДействия: oneCDay(contract.lastDay),
      Партнер_Key: client.ref,
      Контрагент_Key: client.counterparties[0]?.ref ?? emptyReference,
      ОкД_ТипДоговора_Key: directoryRef(seed, 'Catalog_ОкД_ТипыДоговоров', at(contractTypes, contract.type)),
      ТипДоговора: client.plan.role === 'supplier' ? 'СПоставщиком' : 'СПокупателем',
      Статус: 'Действует',
      Сумма: contract.sum,
      ОкД_ВыгружатьВОкДеск: contract.exported,
    },
  }));
}

function propertyObjects(seed: number, client: Client): readonly OneCObject[] {
  const served = client.contracts.filter((contract) => contract.exported).slice(0, 1);
  const contracts = served.map((contract, index) => ({
    LineNumber: String(index + 1),
    Договор_Key: contract.ref,
  }));
  return [
    ...client.objects.map((object) => ({
      set: 'Catalog_ОкД_ОбъектыКлиентов',
      entity: {
        Ref_Key: object.ref,
        Owner_Key: client.ref,
        Description: object.name,
        Адрес: object.address,
        Договоры: contracts,
      },
    })),
    ...client.equipment.map((item) => ({
      set: 'Catalog_ОкД_ОборудованиеКлиентов',
      entity: {
        Ref_Key: item.ref,
        Owner_Key: client.ref,
        Description: item.name,
        Модель_Key: directoryRef(
          seed,
          'Catalog_ОкД_МоделиОборудования',
          at(equipmentModels, item.model).name,
        ),
        Объект_Key:
          item.object === undefined ? emptyReference : (client.objects[item.object]?.ref ?? emptyReference),
        СерийныйНомер: item.serialNumber,
        ИнвентарныйНомер: item.inventoryNumber,
        Договоры: contracts,
      },
    })),
  ];
}

import type { MessageCatalogue, MessageEntry } from '../message.ts';

/** An object that is not opened: what stops working without it, and who opens it. */
function missing(ru: string, en: string): MessageEntry {
  return {
    ru: {
      what: `1С не показывает «{set}»: ${ru}`,
      why: 'Объект не включён в состав стандартного интерфейса OData или называется иначе.',
      remedy:
        'Администратор 1С отмечает «{set}» в «Настройке автоматического REST-сервиса», вкладка «Состав». Если имя другое, впишите его в настройках, раздел «Имена в 1С».',
    },
    en: {
      what: `1C does not show {set}: ${en}`,
      why: 'The object is not opened for the standard OData interface, or has another name.',
      remedy: 'The 1C administrator opens it; if it has another name, put that into the settings.',
    },
  };
}

export const onecMissingMessages = {
  'onec.missing_partner': missing('клиенты не выгружаются', 'no client is exported'),
  'onec.missing_counterparty': missing('у компаний не будет ИНН', 'companies get no INN'),
  'onec.missing_contactPerson': missing('контактные лица не выгружаются', 'no contact is exported'),
  'onec.missing_contract': missing('договоры не выгружаются', 'no agreement is exported'),
  'onec.missing_contractType': missing('у договоров не будет типа', 'agreements get no type'),
  'onec.missing_manufacturer': missing('производители не выгружаются', 'no manufacturer is exported'),
  'onec.missing_equipmentKind': missing('типы оборудования не выгружаются', 'no equipment kind is exported'),
  'onec.missing_equipmentModel': missing('модели оборудования не выгружаются', 'no model is exported'),
  'onec.missing_clientObject': missing('объекты клиентов не выгружаются', 'no client object is exported'),
  'onec.missing_clientEquipment': missing('оборудование клиентов не выгружается', 'no equipment is exported'),
  'onec.missing_user': missing('ответственные и исполнители не находятся по почте', 'no employee is found'),
  'onec.missing_contactInformationKind': missing(
    'почта и телефоны берутся наугад, базу нельзя узнать',
    'e-mails and phones are guessed, the base cannot be recognised',
  ),
  'onec.missing_businessDirection': missing('«Тип работ» заявки не переносится', 'the kind of work is lost'),
  'onec.missing_workplace': missing('место выполнения работ не переносится', 'the workplace is lost'),
  'onec.missing_workKind': missing('вид работы в листе учета не заполняется', 'the kind of work is empty'),
  'onec.missing_unpaidWorkKind': missing(
    'время без оплаты не отличается от оплачиваемого',
    'unpaid time cannot be told from paid',
  ),
  'onec.missing_exchangePlan': missing(
    'изменения находятся сравнением версий, это дольше',
    'changes are found by comparing versions, which takes longer',
  ),
  'onec.missing_task': missing('заявки не загружаются', 'no issue is imported'),
  'onec.missing_timesheet': missing('трудозатраты не загружаются', 'no time entry is imported'),
  'onec.missing_taskFile': missing('файлы заявок не загружаются', 'no attached file is imported'),
} as const satisfies MessageCatalogue;

import type { Language } from '../../../../shared/message.ts';

/** Names of fields on the wire of ОкДеск, in the words of its forms. */
const fieldWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  name: { ru: 'Название', en: 'Name' },
  title: { ru: 'Название', en: 'Title' },
  additional_name: { ru: 'Дополнительное название (ИНН)', en: 'Additional name (tax number)' },
  site: { ru: 'Сайт', en: 'Site' },
  email: { ru: 'Электронная почта', en: 'E-mail' },
  phone: { ru: 'Телефон', en: 'Phone' },
  mobile_phone: { ru: 'Мобильный телефон', en: 'Mobile phone' },
  address: { ru: 'Адрес', en: 'Address' },
  crm_1c_id: { ru: 'Ссылка на запись 1С', en: 'Reference of 1C' },
  default_assignee_id: { ru: 'Ответственный по умолчанию', en: 'Default assignee' },
  last_name: { ru: 'Фамилия', en: 'Last name' },
  first_name: { ru: 'Имя', en: 'First name' },
  patronymic: { ru: 'Отчество', en: 'Patronymic' },
  position: { ru: 'Должность', en: 'Position' },
  company_id: { ru: 'Клиент', en: 'Client' },
  company_ids: { ru: 'Клиенты', en: 'Clients' },
  start_date: { ru: 'Начало действия', en: 'Start' },
  end_date: { ru: 'Окончание действия', en: 'End' },
  cost: { ru: 'Стоимость', en: 'Cost' },
  agreement_type: { ru: 'Тип договора', en: 'Type of contract' },
  agreement_ids: { ru: 'Договоры', en: 'Contracts' },
  serial_number: { ru: 'Серийный номер', en: 'Serial number' },
  inventory_number: { ru: 'Инвентарный номер', en: 'Inventory number' },
  maintenance_entity_id: { ru: 'Объект', en: 'Object' },
  equipment_type_code: { ru: 'Тип оборудования', en: 'Equipment type' },
  equipment_kind_code: { ru: 'Тип оборудования', en: 'Equipment type' },
  equipment_manufacturer_code: { ru: 'Производитель', en: 'Manufacturer' },
  equipment_model_code: { ru: 'Модель', en: 'Model' },
  code: { ru: 'Код', en: 'Code' },
  comment: { ru: 'Комментарий', en: 'Comment' },
};

/** A field in the reader's words; the account's own attributes keep their codes. */
export function fieldWord(name: string, language: Language): string {
  return fieldWords[name]?.[language] ?? name;
}

/** A value as one line of text; lists by commas, what is empty as `nothing`. */
export function valueWord(value: unknown, nothing: string): string {
  if (value === undefined || value === null || value === '') return nothing;
  if (Array.isArray(value))
    return value.length === 0 ? nothing : value.map((part) => valueWord(part, nothing)).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

import type { Language } from '../message.ts';

/** By what a record of 1C and one of ОкДеск were recognised as one, in words. The codes stand in links and proposals. */
export const evidenceWords = {
  crm_1c_id: { ru: 'ссылка на 1С (crm_1c_id)', en: 'reference to 1C (crm_1c_id)' },
  attribute: { ru: 'ссылка на 1С в атрибуте', en: 'reference to 1C in an attribute' },
  inn: { ru: 'ИНН', en: 'tax number (ИНН)' },
  email: { ru: 'электронная почта', en: 'e-mail' },
  code: { ru: 'код', en: 'code' },
  name: { ru: 'название', en: 'name' },
  name_in_company: { ru: 'название в компании', en: 'name within the company' },
  person_name: { ru: 'ФИО в компании', en: 'name of the person within the company' },
  title: { ru: 'название договора в компании', en: 'title of the agreement within the company' },
  number: { ru: 'номер договора в компании', en: 'number of the agreement within the company' },
  inventory_number: { ru: 'инвентарный номер', en: 'inventory number' },
  serial_number: { ru: 'серийный номер', en: 'serial number' },
  address: { ru: 'адрес в компании', en: 'address within the company' },
  place: { ru: 'компания, модель и объект', en: 'company, model and site' },
  person: { ru: 'ответ человека', en: "a person's answer" },
  created: { ru: 'создана обменом', en: 'created by the exchange' },
} as const;

/** The words of an evidence as the store has it; one of an unknown version stands for itself. */
export function evidenceWord(evidence: string, language: Language): string {
  const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = evidenceWords;
  return Object.hasOwn(words, evidence) ? (words[evidence]?.[language] ?? evidence) : evidence;
}

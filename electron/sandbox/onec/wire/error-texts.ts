/** Texts of the interface's own errors. Clients must look at the code: the text depends on the server's locale. */
const texts = {
  setNotFound: { ru: 'Не найдена сущность "%1"', en: '"%1" entity is not found' },
  instanceNotFound: { ru: 'Экземпляр сущности "%1" не найден', en: 'Entity instance not found' },
  pathNotFound: { ru: 'Сегмент пути "%1" не найден', en: 'Path segment "%1" not found' },
  propertyNotFound: { ru: 'Свойство "%1" не найдено', en: 'Property "%1" not found' },
  methodNotFound: { ru: 'Метод не найден (%1)', en: 'Method not found (%1)' },
  unknownOption: { ru: 'Параметр %1 не поддерживается', en: 'The %1 parameter is not supported' },
  cannotParse: {
    ru: "Не удалось разобрать строку '%1!",
    en: "Cannot parse string '%1!",
  },
  badFormat: { ru: 'Неверный формат запроса: %1', en: 'Invalid request format: %1' },
  badRepresentation: {
    ru: 'Представление "%1" не поддерживается',
    en: 'Representation "%1" is not supported',
  },
  badKey: { ru: 'Не задан элемент ключа "%1"', en: 'Key element "%1" is missing' },
  missingArgument: { ru: 'Не указан обязательный аргумент "%1"', en: 'Mandatory argument "%1" is missing' },
  badLineNumber: { ru: 'Неверный номер строки табличной части "%1"', en: 'Invalid line number in "%1"' },
  rowsNotCreatable: {
    ru: 'Непосредственное создание строк табличной части "%1" не поддерживается',
    en: 'Direct creation of rows of "%1" is not supported',
  },
  badOption: {
    ru: 'Ошибка разбора опции запроса %1',
    en: 'Error parsing %1 query option',
  },
  entityExists: { ru: 'Сущность "%1" с таким ключом уже существует', en: 'Entity "%1" already exists' },
  methodNotAllowed: { ru: 'Метод HTTP %1 не поддерживается', en: 'HTTP method %1 is not supported' },
  noAccess: { ru: 'Недостаточно прав доступа (%1)', en: 'Insufficient access rights (%1)' },
  badArguments: {
    ru: 'Неверное число или типы аргументов функции %1',
    en: 'Wrong number or types of arguments of %1',
  },
  preconditionFailed: { ru: 'Версия данных объекта изменилась', en: 'Data version mismatch' },
} as const;

export type MessageCode = keyof typeof texts;

export function errorText(code: MessageCode, argument: string, language: 'ru' | 'en'): string {
  return texts[code][language].replace('%1', () => argument);
}

const prefixes: Readonly<Record<string, string>> = {
  Catalog: 'Справочник',
  Document: 'Документ',
  DocumentJournal: 'Журнал документов',
  Constant: 'Константа',
  ExchangePlan: 'План обмена',
  InformationRegister: 'Регистр сведений',
  AccumulationRegister: 'Регистр накопления',
  ChartOfCharacteristicTypes: 'План видов характеристик',
};

/** Name of a set as the 1C administrator sees it in the Designer: `Catalog_Партнеры` → `Справочник.Партнеры`. */
export function objectTitle(set: string): string {
  const [, prefix = '', name = ''] = /^([A-Za-z]+)_(.+)$/u.exec(set) ?? [];
  const title = prefixes[prefix];
  return title === undefined ? set : `${title}.${name}`;
}

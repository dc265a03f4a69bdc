/** Parts of `$metadata` that every infobase has, as recorded. `AllowedLength` really comes twice. */
const complexTypes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TypeDescription: {
    Types: 'Collection(Edm.String)',
    NumberQualifiers: 'StandardODATA.NumberQualifiers',
    StringQualifiers: 'StandardODATA.StringQualifiers',
    DateQualifiers: 'StandardODATA.DateQualifiers',
    BinaryDataQualifiers: 'StandardODATA.BinaryDataQualifiers',
  },
  NumberQualifiers: { AllowedSign: 'Edm.String', Digits: 'Edm.Int16', FractionDigits: 'Edm.Int16' },
  StringQualifiers: { AllowedLength: 'Edm.String', Length: 'Edm.Int64' },
  DateQualifiers: { DateFractions: 'Edm.String' },
  BinaryDataQualifiers: { AllowedLength: 'Edm.String', Length: 'Edm.Int64' },
  PointInTime: { Ref: 'Edm.String', Date: 'Edm.DateTime' },
};

const enumTypes: readonly (readonly [string, readonly string[]])[] = [
  ['AccountType', ['Active', 'ActivePassive', 'Passive']],
  ['AccountingRecordType', ['Credit', 'Debit']],
  ['AccumulationRecordType', ['Expense', 'Receipt']],
  ['AllowedSign', ['Any', 'Nonnegative']],
  ['AllowedLength', ['Fixed', 'Variable']],
  ['DateFractions', ['Date', 'DateTime', 'Time']],
  ['AllowedLength', ['Fixed', 'Variable']],
];

export const serviceComplexTypes = Object.entries(complexTypes)
  .map(([name, properties]) => {
    const lines = Object.entries(properties).map(
      ([property, type]) => `<Property Name="${property}" Type="${type}" Nullable="false"/>`,
    );
    return `<ComplexType Name="${name}">${lines.join('')}</ComplexType>`;
  })
  .join('');

export const serviceEnumTypes = enumTypes
  .map(([name, members]) => {
    const lines = members.map((member) => `<Member Name="${member}"/>`);
    return `<EnumType Name="${name}" UnderlyingType="Edm.Int32">${lines.join('')}</EnumType>`;
  })
  .join('');

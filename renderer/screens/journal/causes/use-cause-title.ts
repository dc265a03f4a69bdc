import type { CauseView } from '../../../../shared/ipc/journal.ts';
import { useMessages, useTexts } from '../../../texts/texts.ts';
import { causeTexts } from './texts.ts';

/** Fields of ОкДеск under the names that its forms and 1C give them. */
const fieldNames = {
  email: 'fieldEmail',
  phone: 'fieldPhone',
  name: 'fieldName',
  first_name: 'fieldFirstName',
  last_name: 'fieldLastName',
  patronymic: 'fieldPatronymic',
  position: 'fieldPosition',
  address: 'fieldAddress',
  company_id: 'fieldCompany',
  company: 'fieldCompany',
  serial_number: 'fieldSerial',
  inventory_number: 'fieldInventory',
  title: 'fieldTitle',
} as const;

/** A cause in one sentence that fits all of its records. */
export function useCauseTitle(): (cause: CauseView) => string {
  const text = useTexts(causeTexts);
  const say = useMessages();
  const fieldWord = (field: string) => {
    const known = Object.entries(fieldNames).find(([name]) => name === field);
    return known === undefined ? field : text(known[1]);
  };
  return ({ code, field, status, records }) => {
    if (code !== 'export.refused') return say(code, records[0]?.parameters).what;
    if (field === '') return text('refusedStatus', { status: status ?? '' });
    return text('refusedField', { field: field.split(', ').map(fieldWord).join('», «') });
  };
}

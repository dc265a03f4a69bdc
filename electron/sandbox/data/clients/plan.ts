import type { ClientOddity, ClientPlan } from '../model.ts';
import { at } from '../random.ts';

const client = (
  form: ClientPlan['form'],
  inOkdesk: ClientPlan['inOkdesk'],
  oddity?: ClientOddity,
): ClientPlan => ({ role: 'client', form, exported: true, inOkdesk, ...(oddity && { oddity }) });

const other = (role: ClientPlan['role'], form: ClientPlan['form'], oddity?: ClientOddity): ClientPlan => ({
  role,
  form,
  exported: false,
  inOkdesk: 'no',
  ...(oddity && { oddity }),
});

/**
 * Thirty partners, twenty-two of them with the flag «Выгружать в ОкДеск», fifteen of these known to ОкДеск before the
 * first exchange. A larger base repeats the list.
 */
const thirty: readonly ClientPlan[] = [
  client('ООО', 'by-inn', 'branches'),
  client('ИП', 'by-inn'),
  client('ООО', 'near'),
  client('ООО', 'by-inn'),
  client('ООО', 'no', 'branch-partner'),
  client('ООО', 'no', 'no-counterparty'),
  client('ООО', 'by-inn', 'email-in-brackets'),
  client('ИП', 'by-inn'),
  client('ООО', 'by-inn'),
  client('ООО', 'by-inn', 'email-with-cyrillic'),
  client('ООО', 'by-inn', 'names-beside-inn'),
  client('ООО', 'by-inn'),
  client('ИП', 'by-inn'),
  client('ООО', 'by-inn'),
  client('ООО', 'no', 'two-emails'),
  client('ООО', 'by-inn'),
  client('ООО', 'by-inn', 'shared-email'),
  client('ООО', 'by-inn', 'no-last-name'),
  client('ИП', 'no'),
  client('ООО', 'by-inn'),
  client('ООО', 'no', 'email-with-blank'),
  client('ООО', 'no'),
  other('client', 'ООО'),
  other('client', 'ИП'),
  other('supplier', 'ООО'),
  other('supplier', 'ООО'),
  other('bank', 'ООО'),
  other('authority', 'ООО'),
  other('client', 'ООО', 'deleted'),
  other('lead', 'физлицо'),
];

export function planOf(index: number): ClientPlan {
  return at(thirty, index);
}

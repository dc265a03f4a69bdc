import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import { parseAddress } from '../../okdesk/wire/address.ts';
import { line, remark, report } from '../lines.ts';
import { exchangeUser } from '../people/exchange-user.ts';
import { readEmployees } from '../people/read-people.ts';
import type { CheckStep, StepContext } from './step.ts';

/** (g) The exchange itself: the fields of the guide's form «Обмен с сайтом». */
export const checkExchange: CheckStep = async (context) => {
  const { settings, secrets, sides } = context;
  const { export: portions } = settings;
  const okdesk = sides.okdesk();
  const employees = okdesk.ok ? await readEmployees(okdesk.value) : okdesk;
  const user = field(context, 'userEmail', settings.okdesk.userEmail);
  const site = parseAddress(settings.okdesk.url);
  const token = secrets.has(settings.id, 'okdeskToken');
  const lines = [
    filled(context, 'name', settings.name),
    { ...filled(context, 'code', settings.code), optional: true },
    line({ ...field(context, 'site', settings.okdesk.url), state: site.ok ? 'right' : 'missing' }),
    line({
      ...user,
      ...(employees.ok
        ? exchangeUser(settings.okdesk.userEmail, employees.value)
        : { state: settings.okdesk.userEmail.trim() === '' ? 'missing' : 'unknown' }),
    }),
    line({ ...field(context, 'token', ''), state: token ? 'right' : 'missing' }),
    line({
      ...field(context, 'portions', `${portions.portionSize} × ${portions.portionRepeats}`),
      state: 'right',
      optional: true,
      remark: remark('setup.portions_mean', {
        size: portions.portionSize,
        repeats: portions.portionRepeats,
      }),
    }),
    line({
      ...field(context, 'enabled', ''),
      state: settings.enabled ? 'right' : 'missing',
      ...(settings.enabled ? {} : { remark: remark('setup.exchange_off') }),
    }),
    line({
      ...field(context, 'import', settings.import.firstDay),
      optional: true,
      state: settings.import.enabled ? 'right' : 'different',
      ...(settings.import.enabled ? {} : { remark: remark('run.import_disabled') }),
    }),
    line({ ...field(context, 'comment', settings.comment), optional: true, state: 'right' }),
  ];
  return report('exchange', lines, { problem: employees.ok ? undefined : employees.error });
};

type Field = 'name' | 'code' | 'site' | 'userEmail' | 'token' | 'portions' | 'enabled' | 'import' | 'comment';

const subjects = {
  name: 'setup.exchange_name',
  code: 'setup.exchange_code',
  site: 'setup.site',
  userEmail: 'setup.exchange_user',
  token: 'setup.token',
  portions: 'setup.exchange_portions',
  enabled: 'setup.exchange_use',
  import: 'setup.exchange_import',
  comment: 'setup.exchange_comment',
} as const satisfies Readonly<Record<Field, string>>;

function field({ words }: StepContext, name: Field, found: string) {
  return {
    id: `exchange.${name}`,
    group: words('setup.exchange'),
    subject: words(subjects[name]),
    ...(found === '' ? {} : { found }),
  };
}

function filled(context: StepContext, name: Field, value: string): SetupLine {
  return line({ ...field(context, name, value), state: value.trim() === '' ? 'missing' : 'right' });
}

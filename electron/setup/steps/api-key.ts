import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import { neededRights } from '../../../shared/setup/switches.ts';
import { checkLines } from '../check-lines.ts';
import { line, manualLine, remark, report, type Words } from '../lines.ts';
import { settingsPage } from '../pages.ts';
import type { CheckStep, StepContext } from './step.ts';

/** Questions of the connection check that belong to other steps. */
const elsewhere: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'okdesk.ask_user',
  'okdesk.ask_work_kind',
  'okdesk.ask_workplace',
  'okdesk.ask_service_kind',
]);

/**
 * (e) The API key and its rights. Reading is asked for by a list of one record, changing by a change of a record that
 * does not exist. That the role may create cannot be asked without creating something: the person looks.
 */
export const checkApiKey: CheckStep = async (context) => {
  const { settings, sides, words } = context;
  const page = settingsPage(settings.okdesk.url, 'apiKey');
  const checked = await sides.checkOkdesk();
  if (!checked.ok) {
    return report('apiKey', keyLines(context, undefined), { page, problem: checked.error });
  }
  const answers = checked.value.answers.filter(({ question }) => !elsewhere.has(question));
  const reached = answers[0]?.state === 'good';
  const rights = checkLines(answers, { step: 'apiKey', group: words('setup.rights'), words });
  const [reach, ...others] = rights;
  const unreached = reached ? undefined : answers[0]?.problem;
  return report('apiKey', [...keyLines(context, reach), ...others], { page, problem: unreached });
};

function keyLines({ settings, secrets, ticks, words }: StepContext, reach: SetupLine | undefined) {
  const group = words('setup.key');
  const given = secrets.has(settings.id, 'okdeskToken');
  return [
    line({
      id: 'apiKey.site',
      group,
      subject: words('setup.site'),
      found: settings.okdesk.url,
      state: settings.okdesk.url.trim() === '' ? 'missing' : 'right',
    }),
    line({
      id: 'apiKey.token',
      group,
      subject: words('setup.token'),
      state: given ? 'right' : 'missing',
      ...(given ? {} : { remark: remark('setup.token_how') }),
    }),
    ...(reach === undefined ? [] : [{ ...reach, group }]),
    createLine(ticks, words),
  ];
}

/** The right that nothing but a creation could prove. */
export function createLine(ticks: ReadonlySet<string>, words: Words): SetupLine {
  return manualLine(ticks, {
    id: 'apiKey.create',
    group: words('setup.rights'),
    subject: words('setup.rights_create'),
    expected: neededRights.join(', '),
    remark: remark('setup.rights_unprobed'),
  });
}

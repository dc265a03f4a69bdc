import type { CheckAnswer, CheckReport } from '../../../shared/check-answer.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type OneCOptions, openOneC } from '../create.ts';
import { hostOf, parseRoot } from '../http/address.ts';
import type { MetadataCache } from '../metadata/load-metadata.ts';
import { unknownOverrides } from '../profile/resolve.ts';
import { isTimeZone } from '../values/wall-time.ts';
import { answered, troubled } from './answers.ts';
import { askFields, askObjects, askRights } from './ask-objects.ts';
import { askPlan, askUnpaid } from './ask-plan.ts';

export interface CheckOneCOptions extends OneCOptions {
  /** Saves `$metadata` of a base whose opened sets are the same as last time. */
  readonly cache?: MetadataCache;
}

const onTheWay: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'onec.dns',
  'onec.refused',
  'onec.timeout',
  'onec.tls',
  'onec.proxy',
  'onec.reset',
  'onec.aborted',
  'onec.network',
  'onec.unavailable',
  'onec.serverError',
  'onec.sessionsBlocked',
  'onec.licence',
  'onec.exclusiveMode',
  'onec.pool',
  'onec.cutAnswer',
]);
const signIn: ReadonlySet<MessageCode> = new Set<MessageCode>(['onec.unauthorized', 'onec.noRights']);

/** Which question a failure of the very first request answers. */
function questionOf(problem: Problem): MessageCode {
  if (problem.code === 'onec.address') return 'onec.ask_address';
  if (onTheWay.has(problem.code)) return 'onec.ask_reach';
  return signIn.has(problem.code) ? 'onec.ask_sign_in' : 'onec.ask_published';
}

function report(verdict: MessageCode, answers: readonly CheckAnswer[]): CheckReport {
  const good = verdict === 'onec.verdict_good';
  return { side: 'onec', verdict, good, answers: [...answers] };
}

function askSettings({ settings }: CheckOneCOptions): readonly CheckAnswer[] {
  const root = parseRoot(settings.url) ?? '';
  const usual = root.endsWith('/odata/standard.odata');
  const { timeZone } = settings;
  const zoneKnown = timeZone === '' || isTimeZone(timeZone);
  return [
    usual
      ? answered('onec.ask_address', 'good', 'onec.good_address')
      : answered('onec.ask_address', 'warning', 'onec.unusual_address'),
    zoneKnown
      ? answered('onec.ask_zone', 'good', 'onec.good_zone')
      : answered('onec.ask_zone', 'bad', 'onec.bad_zone', { zone: timeZone }),
    ...unknownOverrides(settings.profileOverrides).map((path) =>
      answered('onec.ask_fields', 'warning', 'onec.unknown_override', { path }),
    ),
  ];
}

/**
 * «Проверить соединение» with 1C, question by question; nothing is written and no request is repeated. The first failure
 * on the way ends it, because later questions could not be asked; after sign-in every question gets its own answer.
 */
export async function checkOneC(options: CheckOneCOptions): Promise<CheckReport> {
  const { settings } = options;
  const { onec, transport } = openOneC(
    { ...options, settings: { ...settings, pageSize: 1 } },
    { repeat: false },
  );
  const opened = await onec.openedSets();
  if (!opened.ok) {
    const bad = troubled(questionOf(opened.error), opened.error);
    const unreachable = bad.question === 'onec.ask_reach';
    return report(unreachable ? 'onec.verdict_unreachable' : 'onec.verdict_wrong', [bad]);
  }
  const sets = opened.value;
  const first: readonly CheckAnswer[] = [
    ...askSettings(options),
    answered('onec.ask_reach', 'good', 'onec.good_reach', { host: hostOf(settings.url) }),
    answered('onec.ask_sign_in', 'good', 'onec.good_sign_in', { user: settings.user }),
  ];
  if (sets.size === 0) {
    return report('onec.verdict_incomplete', [
      ...first,
      answered('onec.ask_published', 'bad', 'onec.nothingOpened'),
    ]);
  }
  const answers = [
    ...first,
    answered('onec.ask_published', 'good', 'onec.good_published', { count: sets.size }),
    ...askObjects(onec.profile, sets),
    ...(await askFields(transport, onec.profile, sets, options.cache)),
    await askPlan(onec, settings),
    ...(await askUnpaid(onec, sets)),
    ...(await askRights(onec, onec.profile, sets)),
  ];
  const bad = answers.some((answer) => answer.state === 'bad');
  return report(bad ? 'onec.verdict_incomplete' : 'onec.verdict_good', answers);
}

import type { CheckReport } from '../../../shared/check-answer.ts';
import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import type { Problem } from '../../../shared/problem.ts';
import { initiallyFilledAt } from '../../exchange/export/initial-fill.ts';
import { resolveProfile } from '../../onec/profile/resolve.ts';
import { checkLines } from '../check-lines.ts';
import { neededObjects, openedObjects } from '../composition.ts';
import { line, remark, report } from '../lines.ts';
import type { CheckStep, StepContext } from './step.ts';

/**
 * (f) The infobase: address, sign-in, opened objects and their attributes, node of the exchange plan, «Вид работы без
 * оплаты», rights; what the administrator has to open as a list to copy; «Начальное заполнение».
 */
export const checkInfobase: CheckStep = async (context) => {
  const { settings, sides, words } = context;
  const checked = await sides.checkOneC();
  const answers = checked.ok
    ? checkLines(checked.value.answers, { step: 'onec', group: words('setup.infobase'), words })
    : [addressLine(context)];
  const composition = await compositionLine(context, checked.ok && isReached(checked.value));
  const lines = [...answers, composition, fillLine(context)];
  return report('onec', lines, { problem: checked.ok ? unreached(checked.value) : checked.error });

  function addressLine({ settings: { onec } }: StepContext): SetupLine {
    return line({
      id: 'onec.address',
      group: words('setup.infobase'),
      subject: words('onec.ask_address'),
      found: settings.onec.url,
      state: onec.url.trim() === '' ? 'missing' : 'unknown',
    });
  }
};

/** The check stops at its first question when it cannot get in. */
function isReached({ verdict }: CheckReport): boolean {
  return verdict === 'onec.verdict_good' || verdict === 'onec.verdict_incomplete';
}

function unreached(checked: CheckReport): Problem | undefined {
  return isReached(checked)
    ? undefined
    : checked.answers.find(({ problem }) => problem !== undefined)?.problem;
}

/** Never necessary as a whole: each object without which nothing works has a line of its own. */
async function compositionLine(
  { settings, sides, words }: StepContext,
  reached: boolean,
): Promise<SetupLine> {
  const profile = resolveProfile(settings.onec);
  const onec = sides.onec();
  const opened = reached && onec.ok ? await onec.value.openedSets() : undefined;
  const sets = opened?.ok === true ? opened.value : undefined;
  const expected = neededObjects(profile, sets);
  const found = sets === undefined ? undefined : openedObjects(profile, sets);
  const whole = found !== undefined && expected.every((object) => found.includes(object));
  return line({
    id: 'onec.composition',
    group: words('setup.composition'),
    subject: words('setup.composition'),
    expected: expected.join('\n'),
    optional: true,
    state: whole ? 'right' : found === undefined ? 'unknown' : 'different',
    ...(found === undefined ? {} : { found: found.filter((one) => expected.includes(one)).join('\n') }),
    remark: remark('setup.composition_how'),
  });
}

function fillLine({ state, words }: StepContext): SetupLine {
  const at = initiallyFilledAt(state.bookmarks);
  return line({
    id: 'onec.initialFill',
    group: words('setup.initial_fill'),
    subject: words('setup.initial_fill'),
    ...(at === undefined
      ? { state: 'missing', remark: remark('setup.initial_fill_how') }
      : { state: 'right', found: at }),
  });
}

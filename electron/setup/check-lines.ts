import type { CheckAnswer } from '../../shared/check-answer.ts';
import type { SetupLine } from '../../shared/ipc/wizard.ts';
import type { MessageCode } from '../../shared/messages/index.ts';
import { line, remark, type Words } from './lines.ts';

/** Answers that the check only warns of, while the set-up of the guide asks for them. */
const demanded: ReadonlySet<MessageCode> = new Set<MessageCode>(['onec.unpaid_empty']);
/** Nothing to ask is nobody's fault. */
const harmless: ReadonlySet<MessageCode> = new Set<MessageCode>(['okdesk.not_asked']);

const states: Readonly<Record<CheckAnswer['state'], SetupLine['state']>> = {
  good: 'right',
  warning: 'different',
  bad: 'missing',
  unknown: 'unknown',
};

/** Answers of the connection check as lines: the question, and its answer with cause and remedy as the remark. */
export function checkLines(
  answers: readonly CheckAnswer[],
  { step, group, words }: { readonly step: string; readonly group: string; readonly words: Words },
): readonly SetupLine[] {
  const used = new Map<string, number>();
  return answers.map((answer) => {
    const { question, parameters, state } = answer;
    const name = `${step}.${question.replace(/^\w+\.ask_/u, '')}`;
    const number = (used.get(name) ?? 0) + 1;
    used.set(name, number);
    const { set, name: field } = parameters;
    const optional =
      (state === 'warning' && !demanded.has(answer.answer)) ||
      (state === 'unknown' && harmless.has(answer.answer));
    return line({
      id: number === 1 ? name : `${name}.${number}`,
      group,
      subject:
        state === 'good' || set === undefined ? words(question) : [set, field].filter(Boolean).join(': '),
      state: states[state],
      optional,
      remark: remark(answer.answer, parameters),
    });
  });
}

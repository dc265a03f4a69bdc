import type { CheckAnswer, CheckReport } from '../../../shared/check-answer.ts';
import type { Language, MessageParameters } from '../../../shared/message.ts';
import { type MessageCode, messageText } from '../../../shared/messages/index.ts';

const personal: ReadonlySet<string> = new Set(['name', 'email', 'user', 'login']);
const hidden = '•••';

/** A whole check as text for support: nothing in it names a person, and clients have masked secrets before. */
export function reportText(reports: readonly CheckReport[], language: Language): string {
  return reports.map((report) => sideText(report, language)).join('\n\n');
}

function sideText(report: CheckReport, language: Language): string {
  const side = report.side === 'onec' ? '1С' : 'ОкДеск';
  const verdict = messageText(report.verdict, {}, language).what;
  return [`${side}: ${verdict}`, ...report.answers.map((answer) => answerText(answer, language))].join('\n');
}

const signs = { good: '+', warning: '!', bad: '✗', unknown: '?' } as const;

function answerText(
  { state, question, answer, parameters, problem }: CheckAnswer,
  language: Language,
): string {
  const head = `${signs[state]} ${words(question, parameters, language)} – ${words(answer, parameters, language)}`;
  if (problem === undefined) return head;
  const place = [problem.code, problem.operation, problem.status?.toString() ?? ''];
  return [
    head,
    `    ${words(problem.code, problem.parameters, language)}`,
    `    ${place.filter((part) => part !== '').join(' · ')}`,
    ...(problem.request === undefined ? [] : [`    > ${withoutAddresses(problem.request)}`]),
    ...(problem.answer === undefined ? [] : [`    < ${withoutAddresses(problem.answer)}`]),
  ].join('\n');
}

function words(code: MessageCode, parameters: MessageParameters, language: Language): string {
  const masked = Object.entries(parameters).map(([name, value]) => [
    name,
    personal.has(name) ? hidden : typeof value === 'string' ? withoutAddresses(value) : value,
  ]);
  return messageText(code, Object.fromEntries(masked), language).what;
}

function withoutAddresses(text: string): string {
  return text.replaceAll(/[^\s"'<>:;,=]+@([\w-]+(?:\.[\w-]+)+)/gu, `${hidden}@$1`);
}

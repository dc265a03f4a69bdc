import type { MessageParameters } from '../../../../shared/message.ts';
import { type MessageCode, messageText } from '../../../../shared/messages/index.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { Finding } from '../lint/finding.ts';
import { recordOf, type Subject, subjectParameters } from './journal.ts';

/**
 * A refusal of ОкДеск in the seed's sentence («При обновлении данных … произошла ошибка. Код ошибки …»), with the hint: which
 * field, why, what to do. Other failures keep their own words and get the record's name.
 */
export function refusalOf(problem: Problem, subject: Subject, findings: readonly Finding[]): Problem {
  const record = recordOf(subject);
  if (problem.side !== 'okdesk' || problem.status === undefined) return { ...problem, record };
  const hint = hintOf(problem, findings);
  const ru = messageText(hint.code, hint.parameters, 'ru');
  const en = messageText(hint.code, hint.parameters, 'en');
  return {
    ...problem,
    record,
    code: 'export.refused',
    parameters: {
      ...subjectParameters(subject),
      status: problem.status,
      answer: problem.answer ?? '',
      request: problem.request ?? problem.operation,
      field: String(problem.parameters['field'] ?? ''),
      whyRu: joined(ru.what, ru.why),
      remedyRu: ru.remedy ?? '',
      whyEn: joined(en.what, en.why),
      remedyEn: en.remedy ?? '',
    },
  };
}

interface Hint {
  readonly code: MessageCode;
  readonly parameters: MessageParameters;
}

/** What lint saw in the refused field explains best; else the field, else the status. */
function hintOf(problem: Problem, findings: readonly Finding[]): Hint {
  if (problem.status === 403) return { code: 'export.hint_right', parameters: {} };
  const names = String(problem.parameters['field'] ?? '');
  const fields = names.split(',').map((name) => name.trim());
  const finding = findings.find((entry) => fields.includes(entry.field));
  if (finding !== undefined) return finding;
  if (/уже (?:занят|существует|используется)|taken|already/iu.test(problem.answer ?? '')) {
    return { code: 'export.hint_taken', parameters: { field: names } };
  }
  if (fields.includes('email')) return { code: 'export.hint_email', parameters: {} };
  if (problem.code === 'okdesk.record_missing' || problem.code === 'okdesk.method_absent') {
    return { code: 'export.hint_missing_method', parameters: {} };
  }
  if (names !== '') return { code: 'export.hint_field', parameters: { field: names } };
  return { code: 'export.hint_other', parameters: {} };
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

import type { CheckReport } from '../../../shared/check-answer.ts';

/** What to do after each verdict; for ОкДеск the seed's advice on its three answers. */
export function verdictHint({ verdict, good }: Pick<CheckReport, 'verdict' | 'good'>) {
  switch (verdict) {
    case 'okdesk.verdict_unreachable':
      return 'unreachableHint';
    case 'okdesk.verdict_wrong':
      return 'wrongHint';
    case 'onec.verdict_unreachable':
      return 'onecUnreachableHint';
    case 'onec.verdict_wrong':
      return 'onecWrongHint';
    default:
      return good ? 'goodHint' : 'attentionHint';
  }
}

import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import { line, remark, type Words } from '../lines.ts';
import type { EmailComparison, EmailFinding } from './compare-emails.ts';

/**
 * The rule of one e-mail for everybody as lines: how many are found, then everyone who is not. Nobody keeps the exchange
 * from working, so none is necessary; without them a field of a document stays empty.
 */
export function emailLines({ matched, findings }: EmailComparison, words: Words): readonly SetupLine[] {
  const group = words('setup.emails');
  return [
    line({
      id: 'emails.matched',
      group,
      subject: words('setup.emails_matched'),
      found: String(matched),
      optional: true,
      state: matched > 0 ? 'right' : 'different',
      remark: remark('setup.emails_matched_count', { count: matched }),
    }),
    ...findings.map((finding) => line({ ...partsOf(finding), group, optional: true })),
  ];
}

function partsOf(finding: EmailFinding): Pick<SetupLine, 'id' | 'subject' | 'state' | 'remark'> {
  switch (finding.type) {
    case 'okdesk_without':
      return {
        id: `emails.okdesk.${finding.id}`,
        subject: finding.name,
        state: 'missing',
        remark: remark('setup.email_okdesk_without'),
      };
    case 'onec_without':
      return {
        id: `emails.onec.${finding.ref}`,
        subject: finding.name,
        state: 'missing',
        remark: remark('setup.email_onec_without'),
      };
    case 'okdesk_double':
    case 'onec_double':
      return {
        id: `emails.${finding.type}.${finding.email}`,
        subject: finding.email,
        state: 'different',
        remark: remark(`setup.email_${finding.type}`, { names: finding.names.join(', ') }),
      };
    case 'unknown_in_onec':
      return {
        id: `emails.unknown.${finding.id}`,
        subject: finding.name,
        state: 'different',
        remark: unknownRemark(finding),
      };
  }
}

function unknownRemark({ email, namesake }: Extract<EmailFinding, { type: 'unknown_in_onec' }>) {
  if (namesake === undefined) return remark('setup.email_unknown', { email });
  return namesake === ''
    ? remark('setup.email_namesake_without', { email })
    : remark('setup.email_namesake', { email, other: namesake });
}

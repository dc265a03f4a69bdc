import type { Desired } from '../map/desired.ts';
import { lintEmail } from './email.ts';
import type { Finding } from './finding.ts';
import { lintInn } from './inn.ts';
import type { OtherEmailOwner } from './other-email-owner.ts';

/**
 * What ОкДеск will probably refuse in a mapped record. Findings are warnings: the record is sent all the same, and
 * when ОкДеск refuses it, they explain the refusal.
 */
export function lintRecord(desired: Desired, otherEmailOwner: OtherEmailOwner): readonly Finding[] {
  const findings = [...lintEmail('email', text(desired, 'email'))];
  if (desired.kind === 'company') findings.push(...lintInn(text(desired, 'additional_name')));
  if (desired.kind === 'contact') findings.push(...lintContact(desired, otherEmailOwner));
  return findings;
}

function lintContact(desired: Desired, otherEmailOwner: OtherEmailOwner): readonly Finding[] {
  const findings: Finding[] = [];
  if (text(desired, 'last_name') === '') {
    findings.push({ code: 'lint.no_last_name', field: 'last_name', parameters: { name: desired.title } });
  }
  const email = text(desired, 'email').toLowerCase();
  const other = email === '' ? undefined : otherEmailOwner(email, desired.ref);
  if (other !== undefined) {
    findings.push({ code: 'lint.email_shared', field: 'email', parameters: { email, other } });
  }
  return findings;
}

function text(desired: Desired, field: string): string {
  const value = desired.fields[field];
  return typeof value === 'string' ? value : '';
}

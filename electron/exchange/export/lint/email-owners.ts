import type { OneCRef } from '../../../../shared/ids.ts';
import type { ContactPersonRecord } from '../../../onec/records/records.ts';
import { contactExclusion } from '../map/conditions.ts';
import { chooseLine } from '../map/contact-lines.ts';
import type { MapView } from '../map/desired.ts';
import type { EmailOwners } from './index.ts';

/** Grows person by person. */
export interface EmailOwnersCollection {
  add(person: ContactPersonRecord): void;
  /** Who of the exported people has which e-mail. */
  readonly owners: EmailOwners;
}

export function collectEmailOwners(view: Pick<MapView, 'record' | 'now'>): EmailOwnersCollection {
  const byEmail = new Map<string, { readonly ref: OneCRef; readonly name: string }[]>();
  return {
    add(person) {
      if (contactExclusion(person, view.record('partner', person.partner), view.now) !== undefined) return;
      const email = chooseLine(person.contacts, 'email', ['EmailКонтактногоЛица']).toLowerCase();
      const known = byEmail.get(email) ?? [];
      known.push({ ref: person.ref, name: person.fullName });
      byEmail.set(email, known);
    },
    owners: (email) => byEmail.get(email) ?? [],
  };
}

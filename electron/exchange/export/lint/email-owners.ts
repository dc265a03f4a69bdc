import type { OneCRef } from '../../../../shared/ids.ts';
import type { ContactPersonRecord } from '../../../onec/records/records.ts';
import { contactExclusion } from '../map/conditions.ts';
import { chooseLine } from '../map/contact-lines.ts';
import type { MapView } from '../map/desired.ts';
import type { EmailOwners } from './index.ts';

/** Who of the exported people has which e-mail; made at the first question, once per run. */
export function emailOwnersOf(
  people: () => readonly ContactPersonRecord[],
  view: Pick<MapView, 'record' | 'now'>,
): EmailOwners {
  let owners: Map<string, { readonly ref: OneCRef; readonly name: string }[]> | undefined;
  return (email) => {
    owners ??= Map.groupBy(
      people()
        .filter((person) => {
          return contactExclusion(person, view.record('partner', person.partner), view.now) === undefined;
        })
        .map((person) => ({
          email: chooseLine(person.contacts, 'email', ['EmailКонтактногоЛица']).toLowerCase(),
          ref: person.ref,
          name: person.fullName,
        })),
      (owner) => owner.email,
    );
    return owners.get(email) ?? [];
  };
}

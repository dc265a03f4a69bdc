import type { ContactPersonRecord } from '../../../onec/records/records.ts';
import { contactExclusion } from '../map/conditions.ts';
import { chooseLine } from '../map/contact-lines.ts';
import type { MapView } from '../map/desired.ts';
import type { Owners } from '../map/owners.ts';

/** Adds a person who is exported by the e-mail, lower case, under which ОкДеск will know them. */
export function addEmailOwner(
  owners: Owners,
  view: Pick<MapView, 'record' | 'now'>,
  person: ContactPersonRecord,
): void {
  if (contactExclusion(person, view.record('partner', person.partner), view.now) !== undefined) return;
  const email = chooseLine(person.contacts, 'email', ['EmailКонтактногоЛица']).toLowerCase();
  owners.add(email, person.ref);
}

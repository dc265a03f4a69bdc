import type { OneCRef } from '../../../../shared/ids.ts';
import { contactExclusion } from '../map/conditions.ts';
import type { MapView } from '../map/desired.ts';
import type { Replica } from '../read/replica.ts';

/** People who are exported, by the e-mail, lower case, under which ОкДеск will know them. */
export type EmailOwners = (email: string) => IteratorObject<{ readonly ref: OneCRef; readonly name: string }>;

export function createEmailOwners(
  view: Pick<MapView, 'record' | 'now'>,
  sharing: Replica['sharing'],
): EmailOwners {
  return (email) =>
    sharing('contact_person', email)
      .filter((person) => {
        const partner = view.record('partner', person.partner);
        return contactExclusion(person, partner, view.now) === undefined;
      })
      .map(({ ref, fullName }) => ({ ref, name: fullName }));
}

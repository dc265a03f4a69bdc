import type { OneCRef } from '../../../../shared/ids.ts';
import { contactExclusion } from '../map/conditions.ts';
import type { MapView } from '../map/desired.ts';
import type { Replica } from '../read/replica.ts';

/** Name of a person besides this one who is exported and whom ОкДеск will know by this e-mail, lower case. */
export type OtherEmailOwner = (email: string, besides: OneCRef) => string | undefined;

export function createOtherEmailOwner(
  view: Pick<MapView, 'record' | 'now'>,
  sharing: Replica['sharing'],
): OtherEmailOwner {
  return (email, besides) => {
    const others = sharing('contact_person', email).flatMap((ref) => {
      const person = ref === besides ? undefined : view.record('contact_person', ref);
      if (person === undefined) return [];
      const exclusion = contactExclusion(person, view.record('partner', person.partner), view.now);
      return exclusion === undefined ? [person.fullName] : [];
    });
    return others.next().value;
  };
}

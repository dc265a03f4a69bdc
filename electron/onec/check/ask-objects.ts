import type { CheckAnswer } from '../../../shared/check-answer.ts';
import { objectTitle } from '../errors/object-title.ts';
import type { Transport } from '../http/transport.ts';
import { loadMetadata, type MetadataCache } from '../metadata/load-metadata.ts';
import type { OneC } from '../onec.ts';
import { missingFields, missingObjects, needs, profileObjects } from '../profile/needs.ts';
import type { Profile } from '../profile/profile.ts';
import { refKey } from '../values/scalar.ts';
import { answered, troubled } from './answers.ts';

/** Which objects of the profile are not opened, and what each switches off. */
export function askObjects(profile: Profile, opened: ReadonlySet<string>): readonly CheckAnswer[] {
  const missing = missingObjects(profile, opened).flatMap((object) => {
    const need = needs[object];
    const set = objectTitle(profile[object].set);
    return need === undefined ? [] : answered('onec.ask_objects', need.state, need.code, { set });
  });
  return missing.length > 0 ? missing : [answered('onec.ask_objects', 'good', 'onec.good_objects')];
}

/** Which attributes of the profile the opened objects do not have. */
export async function askFields(
  transport: Transport,
  profile: Profile,
  opened: ReadonlySet<string>,
  cache: MetadataCache | undefined,
): Promise<readonly CheckAnswer[]> {
  const sets = profileObjects(profile).map((object) => profile[object].set);
  const metadata = await loadMetadata(transport, opened, sets, cache);
  if (!metadata.ok) return [troubled('onec.ask_fields', metadata.error, 'unknown')];
  const missing = missingFields(profile, metadata.value);
  if (missing.length === 0) return [answered('onec.ask_fields', 'good', 'onec.good_fields')];
  return missing.map(({ set, name, path, state }) =>
    answered('onec.ask_fields', state, 'onec.field_missing', { set: objectTitle(set), name, path }),
  );
}

/** Reads one object of every opened set: a missing right answers by itself, with the set's name. */
export async function askRights(
  onec: Pick<OneC, 'pages'>,
  profile: Profile,
  opened: ReadonlySet<string>,
): Promise<readonly CheckAnswer[]> {
  const sets = profileObjects(profile)
    .map((object) => profile[object].set)
    .filter((set) => opened.has(set) && /^(?:Catalog|Document)_/u.test(set));
  const bad: CheckAnswer[] = [];
  for (const set of sets) {
    // The first page is enough: the probe asks whether reading is allowed, not what there is.
    for await (const page of onec.pages(set, { select: [refKey] })) {
      if (!page.ok) bad.push(troubled('onec.ask_rights', page.error));
      break;
    }
  }
  return bad.length > 0
    ? bad
    : [answered('onec.ask_rights', 'good', 'onec.good_rights', { count: sets.length })];
}

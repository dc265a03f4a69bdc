import { objectTitle } from '../onec/errors/object-title.ts';
import { profileObjects } from '../onec/profile/needs.ts';
import type { Profile, ProfileObject } from '../onec/profile/profile.ts';

/** Where attached files keep their bytes: a base has one of the two forms. */
const newerStorage: readonly ProfileObject[] = ['fileStorage', 'fileStorageRegister'];
const olderStorage: readonly ProfileObject[] = ['fileDataRegister'];

/**
 * Every object that the administrator ticks off in «Состав стандартного интерфейса OData», as the Designer calls it. Of
 * the two storages of files only the one that the base has, where that is known already.
 */
export function neededObjects(profile: Profile, opened: ReadonlySet<string> | undefined): readonly string[] {
  const isOpened = (object: ProfileObject) => opened?.has(profile[object].set) === true;
  const spare = newerStorage.every(isOpened)
    ? olderStorage
    : olderStorage.every(isOpened)
      ? newerStorage
      : [];
  return profileObjects(profile)
    .filter((object) => !spare.includes(object))
    .map((object) => objectTitle(profile[object].set));
}

/** Those of them that are opened. */
export function openedObjects(profile: Profile, opened: ReadonlySet<string>): readonly string[] {
  return profileObjects(profile)
    .map((object) => profile[object].set)
    .filter((set) => opened.has(set))
    .map(objectTitle);
}

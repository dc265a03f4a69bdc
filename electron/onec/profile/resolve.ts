import type { OneCSettings } from '../../../shared/settings.ts';
import { estiProfile } from './esti.ts';
import type { Profile } from './profile.ts';

/** Objects of the seed's extension carry this prefix; a changed configuration may have the same names without it. */
const prefix = 'ОкД_';

type Tree = { readonly [name: string]: string | Tree };

function renamed(tree: Tree, path: string, name: (path: string, name: string) => string): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      const here = path === '' ? key : `${path}.${key}`;
      return [key, typeof value === 'string' ? name(here, value) : renamed(value, here, name)];
    }),
  );
}

function pathsOf(tree: Tree): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  renamed(tree, '', (path, name) => {
    paths.set(path, name);
    return name;
  });
  return paths;
}

/** True when the tree has every logical name of the shipped profile, each with a text. */
function isProfile(tree: Tree): tree is Tree & Profile {
  const paths = pathsOf(tree);
  return [...pathsOf(estiProfile).keys()].every((path) => paths.has(path));
}

/** Every name of a profile with its path (`partner.fields.exportFlag`). */
export function profilePaths(profile: Profile): ReadonlyMap<string, string> {
  return pathsOf(profile);
}

/** Overrides whose path the profile does not have: misspelt by a person. */
export function unknownOverrides(overrides: OneCSettings['profileOverrides']): readonly string[] {
  const paths = profilePaths(estiProfile);
  return Object.keys(overrides).filter((path) => !paths.has(path));
}

/** The names of one infobase: the chosen profile with the person's own names on top. Empty overrides change nothing. */
export function resolveProfile(settings: Pick<OneCSettings, 'profile' | 'profileOverrides'>): Profile {
  const tree = renamed(estiProfile, '', (path, name) => {
    const own = settings.profileOverrides[path]?.trim() ?? '';
    if (own !== '') return own;
    return settings.profile === 'esti-noprefix' ? name.replaceAll(prefix, '') : name;
  });
  return isProfile(tree) ? tree : estiProfile;
}

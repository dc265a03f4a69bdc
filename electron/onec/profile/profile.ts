import type { estiProfile } from './esti.ts';

/** The shape of a profile of names: the logical names are fixed, the names on the wire are any text. */
export type Profile = Widen<typeof estiProfile>;
type Widen<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Widen<Tree[Key]> };

/** Logical name of a metadata object (`partner`, `task`, …). */
export type ProfileObject = keyof Profile;

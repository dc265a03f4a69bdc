import type { Entity, EntityType } from './schema/entity-type.ts';
import { setPosted } from './writing/posting.ts';
import type { Author, Workspace } from './writing/session.ts';
import { changeEntity, createEntity, removeEntity } from './writing/write.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * A person who works in 1C's own windows: handlers run, changes register for the exchange plan. A refusal of a
 * handler is thrown with its text.
 */
export interface PersonInOneC {
  create(set: string, entity: Values): string;
  change(set: string, ref: string, patch: Values): void;
  /** Physical deletion; a person's usual deletion is `change(set, ref, { DeletionMark: true })`. */
  remove(set: string, ref: string): void;
  post(set: string, ref: string): void;
  get(set: string, ref: string): Entity | undefined;
  all(set: string): readonly Entity[];
}

/** `inspiteOfLock`: writes in data load mode, as an administrator can, and so past every handler. */
export interface PersonOptions {
  readonly inspiteOfLock?: boolean;
}

export function createPerson(workspace: Workspace, userName: string, options: PersonOptions): PersonInOneC {
  const author: Author = { user: userName, dataLoad: options.inspiteOfLock === true };
  const typeOf = (set: string): EntityType => {
    const type = workspace.schema.type(set);
    if (type === undefined) throw new Error(`The configuration has no ${set}`);
    return type;
  };
  return {
    create: (set, entity) => createEntity(typeOf(set), entity, author, workspace),
    change: (set, ref, patch) => changeEntity(typeOf(set), ref, patch, author, workspace),
    remove: (set, ref) => removeEntity(typeOf(set), ref, author, workspace),
    post: (set, ref) => setPosted(typeOf(set), ref, true, author, workspace),
    get: (set, ref) => workspace.infobase.read(set, ref),
    all: (set) => [...workspace.infobase.rows(typeOf(set).set)].map(({ entity }) => entity),
  };
}

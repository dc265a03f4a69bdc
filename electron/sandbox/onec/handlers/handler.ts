import type { Entity, EntityType } from '../schema/entity-type.ts';
import type { Author, Workspace } from '../writing/session.ts';

/** One write that a handler looks at; `before` is absent for a new object, `after` for a deletion. */
export interface PendingWrite {
  readonly type: EntityType;
  readonly before: Entity | undefined;
  readonly after: Entity | undefined;
  readonly author: Author;
}

/** «ПередЗаписью»: the text with which the configuration refuses the write, or nothing. */
export type BeforeWrite = (write: PendingWrite, workspace: Workspace) => string | undefined;

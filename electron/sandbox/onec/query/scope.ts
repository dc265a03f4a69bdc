import type { Entity, EntityType, Row, Section } from '../schema/entity-type.ts';
import type { Value } from './value.ts';

/** What a compiled expression is asked about: the entity, and the rows that lambdas stand on. */
export interface Scope {
  readonly entity: Entity | Row;
  readonly rows: ReadonlyMap<string, Row>;
}

export type Compiled = (scope: Scope) => Value;

/** What compiling needs to know of the infobase. */
export interface QueryContext {
  /** Type of an opened set; `undefined` for a closed or unknown one. */
  type(set: string): EntityType | undefined;
  read(set: string, ref: string): Entity | undefined;
}

/** What a path starts from: an object, or the row of a tabular section under a lambda variable. */
export interface Names {
  readonly type: Pick<EntityType, 'byName' | 'navigation' | 'sections' | 'storages'>;
  readonly variables: ReadonlyMap<string, Section>;
}

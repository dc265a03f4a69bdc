import { pathNotFound, Refusal } from '../refusal.ts';
import {
  type Entity,
  emptyGuid,
  type Property,
  type Row,
  rowsOf,
  type Section,
} from '../schema/entity-type.ts';
import { navigationOf } from '../schema/properties.ts';
import type { Compiled, Names, QueryContext, Scope } from './scope.ts';
import { nothing, propertyValue } from './value.ts';

type Fields = Pick<Names['type'], 'byName' | 'navigation'>;
type Locate = (scope: Scope) => Entity | Row | undefined;

/** Compiles `Поле`, `Партнер/Description`, `d/АдресЭП`. An unknown name is code 6 with the name in the text. */
export function compilePath(segments: readonly string[], names: Names, context: QueryContext): Compiled {
  const [first = '', ...rest] = segments;
  const section = names.variables.get(first);
  if (section !== undefined) {
    return follow(rest, sectionFields(section), (scope) => scope.rows.get(first), context);
  }
  return follow(segments, names.type, (scope) => scope.entity, context);
}

/** Fields of an object whose reference is worked out by an expression: `cast(Основание,'Document_X')/Поле`. */
export function compilePathOf(
  base: Compiled,
  set: string,
  segments: readonly string[],
  context: QueryContext,
): Compiled {
  const target = context.type(set);
  if (target === undefined) throw pathNotFound(set);
  const locate: Locate = (scope) => {
    const value = base(scope);
    return value.type === 'typed' ? context.read(set, value.text.toLowerCase()) : undefined;
  };
  return follow(segments, target, locate, context);
}

/** Rows of the section that a lambda asks about. */
export function findSection(
  segments: readonly string[],
  names: Names,
): { section: Section; rows: (scope: Scope) => readonly Row[] } {
  const name = segments.join('/');
  const section = names.type.sections.find((candidate) => candidate.name === name);
  if (section === undefined) throw pathNotFound(name);
  // Safe: sections hang on whole entities only, and those are what a scope outside a lambda holds.
  return { section, rows: (scope) => rowsOf(scope.entity as Entity, name) };
}

function sectionFields(section: Section): Fields {
  return {
    byName: new Map(section.properties.map((property) => [property.name, property])),
    navigation: navigationOf(section.properties),
  };
}

function follow(
  segments: readonly string[],
  fields: Fields,
  locate: Locate,
  context: QueryContext,
): Compiled {
  const [name = '', ...rest] = segments;
  if (rest.length === 0) return leaf(name, fields.byName.get(name), locate);
  const step = fields.navigation.find((candidate) => candidate.name === name);
  const target = step === undefined ? undefined : context.type(step.target);
  if (step === undefined || target === undefined) throw pathNotFound(name);
  const next: Locate = (scope) => {
    const ref = locate(scope)?.[step.property];
    return typeof ref === 'string' && ref !== emptyGuid ? context.read(step.target, ref) : undefined;
  };
  return follow(rest, target, next, context);
}

function leaf(name: string, property: Property | undefined, locate: Locate): Compiled {
  if (property === undefined) throw pathNotFound(name);
  if (property.storage) throw new Refusal(501, 0, 'badRepresentation', name);
  return (scope) => {
    const entity = locate(scope);
    return entity === undefined ? nothing : propertyValue(entity, property);
  };
}

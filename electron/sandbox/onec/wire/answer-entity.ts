import { unavailableType } from '../configuration/unavailable-types.ts';
import type { QueryContext } from '../query/scope.ts';
import type { Selection } from '../query/selection.ts';
import {
  type Entity,
  type EntityType,
  emptyGuid,
  type Navigation,
  type Property,
  type Row,
  rowsOf,
  type Scalar,
  type Section,
  scalar,
  textOf,
} from '../schema/entity-type.ts';
import { presentationOf } from '../schema/presentation.ts';

/** An entity ready for either format: what is selected, with the types of closed objects made unavailable. */
export interface AnswerEntity {
  readonly type: EntityType;
  readonly key: string;
  readonly fields: readonly (readonly [Property, Scalar])[];
  readonly sections: readonly (readonly [Section, readonly (readonly (readonly [Property, Scalar])[])[]])[];
  /** Filled references among what is selected, whose target is opened. */
  readonly links: readonly Navigation[];
  readonly presentations: readonly (readonly [string, string])[];
  readonly expanded: readonly (readonly [string, AnswerEntity | undefined])[];
}

export function answerEntity(
  type: EntityType,
  key: string,
  entity: Entity,
  selection: Selection,
  context: QueryContext,
): AnswerEntity {
  const isOpen = (set: string) => context.type(set) !== undefined;
  const field = (owner: Entity | Row) => (property: Property) =>
    [property, wireScalar(owner, property, isOpen)] as const;
  const reference = (navigation: Navigation) => textOf(entity, navigation.property);
  return {
    type,
    key,
    fields: selection.properties.map(field(entity)),
    sections: selection.sections.map((section) => [
      section,
      rowsOf(entity, section.name).map((row) => section.properties.map(field(row))),
    ]),
    links: type.navigation.filter(
      (navigation) =>
        isFilled(reference(navigation)) &&
        isOpen(navigation.target) &&
        selection.properties.some(({ name }) => name === navigation.property),
    ),
    presentations: selection.presentations.map((name) => [
      name === '' ? 'Presentation' : `${name}____Presentation`,
      name === '' ? presentationOf(type, entity) : referencePresentation(type, entity, name, context),
    ]),
    expanded: selection.expanded.map(({ navigation, selection: inner }) => {
      const target = context.type(navigation.target);
      const object = target && context.read(navigation.target, reference(navigation));
      const answer = target && object && answerEntity(target, reference(navigation), object, inner, context);
      return [navigation.name, answer];
    }),
  };
}

function isFilled(ref: string): boolean {
  return ref !== '' && ref !== emptyGuid;
}

function wireScalar(owner: Entity | Row, property: Property, isOpen: (set: string) => boolean): Scalar {
  const value = scalar(owner, property);
  if (property.typeOf === undefined || typeof value !== 'string') return value;
  const set = value.startsWith('StandardODATA.') ? value.slice('StandardODATA.'.length) : '';
  return set === '' || set === 'Undefined' || isOpen(set) ? value : unavailableType(set);
}

function referencePresentation(
  type: EntityType,
  entity: Entity,
  name: string,
  context: QueryContext,
): string {
  const navigation = type.navigation.find((candidate) => candidate.name === name);
  const target = navigation && context.type(navigation.target);
  const object = navigation && context.read(navigation.target, textOf(entity, navigation.property));
  return target && object ? presentationOf(target, object) : '';
}

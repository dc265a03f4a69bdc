import { pathNotFound } from '../refusal.ts';
import type { EntityType, Navigation, Property, Section } from '../schema/entity-type.ts';
import type { QueryContext } from './scope.ts';

/** What of an entity is answered. */
export interface Selection {
  readonly properties: readonly Property[];
  readonly sections: readonly Section[];
  /** References shown by name: `Партнер____Presentation`; `` stands for the entity itself. */
  readonly presentations: readonly string[];
  readonly expanded: readonly { readonly navigation: Navigation; readonly selection: Selection }[];
}

const presentationEnding = '____Presentation';

export function everything(type: EntityType): Selection {
  return { properties: type.properties, sections: type.sections, presentations: [], expanded: [] };
}

/** Reads `$select` and `$expand`: `*` wins, then `**` (all but tabular sections), then the list. */
export function parseSelection(
  type: EntityType,
  select: string | undefined,
  expand: string | undefined,
  context: QueryContext,
): Selection {
  const names = list(select);
  const own = ownSelection(type, names);
  return { ...own, expanded: list(expand).flatMap((name) => expansion(type, name, names, context)) };
}

function list(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function ownSelection(type: EntityType, names: readonly string[]): Omit<Selection, 'expanded'> {
  const plain = names.filter((name) => !name.endsWith(presentationEnding) && name !== 'Presentation');
  const presentations = presentationNames(type, names);
  if (plain.length === 0 && names.length > 0) return { properties: [], sections: [], presentations };
  if (plain.length === 0 || plain.includes('*')) return { ...everything(type), presentations };
  if (plain.includes('**')) return { properties: type.properties, sections: [], presentations };
  const properties: Property[] = [];
  const sections = new Map<string, Section>();
  for (const name of plain) {
    const property = type.byName.get(name);
    if (property !== undefined) properties.push(property);
    else if (!isNavigation(type, name)) addSection(type, name, sections);
  }
  return { properties, sections: [...sections.values()], presentations };
}

function isNavigation(type: EntityType, name: string): boolean {
  return type.navigation.some(
    (candidate) => name === candidate.name || name.startsWith(`${candidate.name}/`),
  );
}

/** `ТЧ` or `ТЧ/Поле`; fields of one section add up. */
function addSection(type: EntityType, name: string, chosen: Map<string, Section>): void {
  const [sectionName = '', field] = name.split('/');
  const section = type.sections.find((candidate) => candidate.name === sectionName);
  if (section === undefined) throw pathNotFound(name);
  const property = section.properties.find((candidate) => candidate.name === field);
  if (field !== undefined && field !== '*' && property === undefined) throw pathNotFound(field);
  const before = chosen.get(sectionName)?.properties ?? [];
  const properties = property === undefined ? section.properties : [...before, property];
  chosen.set(sectionName, { ...section, properties });
}

function presentationNames(type: EntityType, names: readonly string[]): readonly string[] {
  const references = type.navigation.map((navigation) => navigation.name);
  return names.flatMap((name) => {
    if (name === 'Presentation') return [''];
    if (!name.endsWith(presentationEnding)) return [];
    const subject = name.slice(0, -presentationEnding.length);
    if (subject === '*') return ['', ...references];
    if (!references.includes(subject)) throw pathNotFound(name);
    return [subject];
  });
}

/** Seen in practice: what is not in `$select` too, or leads out of the состав, is silently not expanded. */
function expansion(
  type: EntityType,
  name: string,
  selected: readonly string[],
  context: QueryContext,
): Selection['expanded'] {
  const [first = ''] = name.split('/');
  const navigation = type.navigation.find((candidate) => candidate.name === first);
  if (navigation === undefined) throw pathNotFound(first);
  const target = context.type(navigation.target);
  const chosen =
    selected.length === 0 ||
    selected.some(
      (entry) => ['*', '**', first, navigation.property].includes(entry) || entry.startsWith(`${first}/`),
    );
  if (target === undefined || !chosen) return [];
  const inner = selected
    .filter((entry) => entry.startsWith(`${first}/`))
    .map((entry) => entry.slice(first.length + 1));
  return [{ navigation, selection: { ...ownSelection(target, inner), expanded: [] } }];
}

import type { Property, Scalar, Section } from '../schema/entity-type.ts';
import { entityPath } from '../schema/keys.ts';
import type { AnswerEntity } from './answer-entity.ts';
import { unsettledOrder } from './property-order.ts';
import { dataNamespaces, escapeXml, xmlDeclaration } from './xml.ts';

const services = 'http://schemas.microsoft.com/ado/2007/08/dataservices';
const entryType = 'application/atom+xml;type=entry;charset=utf-8';

/** Opening of a feed. Recorded feeds have no XML declaration. */
export function feedHead(root: string): string {
  return (
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" ' +
    `${dataNamespaces} xml:base="${escapeXml(root)}/">`
  );
}

export function feedTail(total: number | undefined): string {
  return `${total === undefined ? '' : `<m:count>${total}</m:count>`}</feed>`;
}

/** One entry. `updated` is the server's wall time of the answer, not of the object. */
export function entryXml(entity: AnswerEntity, root: string, updated: string): string {
  return `<entry>${entryBody(entity, root, updated)}</entry>`;
}

/** An entry as a document of its own: answers to GET of one entity, POST and PATCH. */
export function entryDocument(entity: AnswerEntity, root: string, updated: string): string {
  const namespaces = `xmlns="http://www.w3.org/2005/Atom" ${dataNamespaces} xml:base="${escapeXml(root)}/"`;
  return `${xmlDeclaration}<entry ${namespaces}>${entryBody(entity, root, updated)}</entry>`;
}

/** A physically deleted object in a change feed (RFC 6721; no live sample was found). */
export function deletedEntryXml(path: string, root: string, when: string): string {
  return `<at:deleted-entry ref="${escapeXml(`${root}/${path}`)}" when="${when}"/>`;
}

function entryBody(entity: AnswerEntity, root: string, updated: string): string {
  const path = escapeXml(entityPath(entity.type, entity.key));
  const content = [
    ...entity.fields.map(([property, value]) => ({ name: property.name, xml: fieldXml(property, value) })),
    ...entity.sections.map(([section, rows]) => ({ name: section.name, xml: sectionXml(section, rows) })),
    ...entity.presentations.map(([name, text]) => ({ name, xml: element(name, text) })),
  ];
  const properties = unsettledOrder(content, ({ name }) => name, entity.key).map(({ xml }) => xml);
  return [
    `<id>${escapeXml(root)}/${path}</id>`,
    `<category term="StandardODATA.${entity.type.set}" scheme="${services}/scheme"/>`,
    `<title type="text"/><updated>${updated}</updated><author/><summary/>`,
    ...entity.links.map(({ name }) => relatedLink(entity, path, name, root, updated)),
    `<link rel="edit" href="${path}" title="edit-link"/>`,
    `<content type="application/xml"><m:properties ${dataNamespaces}>${properties.join('')}</m:properties></content>`,
  ].join('');
}

function relatedLink(
  entity: AnswerEntity,
  path: string,
  name: string,
  root: string,
  updated: string,
): string {
  const start = `<link rel="${services}/related/${name}" href="${path}/${name}" type="${entryType}" title="${name}"`;
  const inner = entity.expanded.find(([expanded]) => expanded === name)?.[1];
  return inner ? `${start}><m:inline>${entryXml(inner, root, updated)}</m:inline></link>` : `${start}/>`;
}

/** Scalars carry no `m:type`: their types are known from `$metadata` only. */
function fieldXml(property: Property, value: Scalar): string {
  return value === null ? `<d:${property.name} m:null="true"/>` : element(property.name, String(value));
}

function element(name: string, text: string): string {
  return text === '' ? `<d:${name}/>` : `<d:${name}>${escapeXml(text)}</d:${name}>`;
}

function sectionXml(section: Section, rows: AnswerEntity['sections'][number][1]): string {
  const type = `StandardODATA.${section.rowType}`;
  const start = `<d:${section.name} m:type="Collection(${type})"`;
  if (rows.length === 0) return `${start}/>`;
  const elements = rows.map(
    (row) =>
      `<d:element m:type="${type}">${row.map(([property, value]) => fieldXml(property, value)).join('')}</d:element>`,
  );
  return `${start}>${elements.join('')}</d:${section.name}>`;
}

import type { Property, Scalar } from '../schema/entity-type.ts';
import { entityPath } from '../schema/keys.ts';
import type { AnswerEntity } from './answer-entity.ts';
import { unsettledOrder } from './property-order.ts';

export type JsonDetail = 'nometadata' | 'minimalmetadata' | 'fullmetadata';

/** An entity of a list: rows of tabular sections carry the reference of their owner. */
export function listedJson(entity: AnswerEntity, root: string, detail: JsonDetail): string {
  return JSON.stringify(entityObject(entity, root, detail, true));
}

/** A single entity: fields in no settled order, rows without `Ref_Key`. */
export function singleJson(entity: AnswerEntity, root: string, detail: JsonDetail): string {
  const fields = entityObject(entity, root, detail, false);
  const shuffled = Object.fromEntries(unsettledOrder(Object.entries(fields), ([name]) => name, entity.key));
  const head =
    detail === 'nometadata' ? {} : { 'odata.metadata': `${root}/$metadata#${entity.type.set}/@Element` };
  return JSON.stringify({ ...head, ...shuffled });
}

/** Opening of a list, up to the first element. */
export function listHead(set: string, root: string, detail: JsonDetail, total: number | undefined): string {
  const metadata =
    detail === 'nometadata' ? '' : `"odata.metadata":${JSON.stringify(`${root}/$metadata#${set}`)},`;
  const count = total === undefined ? '' : `"odata.count":"${total}",`;
  return `{${metadata}${count}"value":[`;
}

export const listTail = ']}';

function entityObject(
  entity: AnswerEntity,
  root: string,
  detail: JsonDetail,
  listed: boolean,
): Record<string, unknown> {
  const path = entityPath(entity.type, entity.key);
  const ownerKey = entity.type.key[0] ?? '';
  const owner = listed && entity.type.shape !== 'record' ? { [ownerKey]: entity.key } : {};
  return {
    ...(detail === 'fullmetadata'
      ? {
          'odata.type': `StandardODATA.${entity.type.set}`,
          'odata.id': `${root}/${path}`,
          'odata.editLink': path,
        }
      : {}),
    ...scalars(entity.fields),
    ...Object.fromEntries(
      entity.sections.map(([section, rows]) => [
        section.name,
        rows.map((row) => ({ ...owner, ...scalars(row) })),
      ]),
    ),
    ...Object.fromEntries(entity.presentations),
    ...(detail === 'nometadata'
      ? {}
      : Object.fromEntries(entity.links.map(({ name }) => [`${name}@navigationLinkUrl`, `${path}/${name}`]))),
    ...Object.fromEntries(
      entity.expanded.map(([name, inner]) => [name, inner ? entityObject(inner, root, detail, false) : null]),
    ),
  };
}

function scalars(fields: readonly (readonly [Property, Scalar])[]): Record<string, Scalar> {
  return Object.fromEntries(fields.map(([property, value]) => [property.name, value]));
}

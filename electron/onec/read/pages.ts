import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { dividable } from '../errors/code-table.ts';
import type { EntityList } from '../http/json-answer.ts';
import type { ListQuery, OneC, RawEntity } from '../onec.ts';
import { readReference, refKey } from '../values/scalar.ts';

type ReadPage = (
  set: string,
  options: Record<string, string | undefined>,
  repeatTimeouts: boolean,
) => Promise<Result<EntityList, Problem>>;

/** So many unreadable objects in a row are not single damaged objects: the set itself cannot be read. */
const unreadableInARow = 20;

/** A page may be too heavy to arrive, or the way may be down: smaller pages are tried only so often. */
const mayBeTheWay: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'onec.timeout',
  'onec.reset',
  'onec.cutAnswer',
]);
const lostInARow = 3;

/**
 * Pages by `$top`/`$skip` over a stable order (`Ref_Key` is turned by 1C into order by presentation, reproducible between
 * requests; measured). A page that the server cannot make is halved; when a single object is left, it is named by its
 * reference in a failed page with disposition `refused`, and the others go on. Any other failed page is the last one.
 */
export function createPages(readPage: ReadPage, pageSize: number): OneC['pages'] {
  const optionsOf = (query: ListQuery, skip: number, top: number) => ({
    $format: 'json',
    $filter: query.filter,
    $select: query.select?.join(','),
    $orderby: query.orderBy ?? refKey,
    $top: String(top),
    $skip: String(skip),
  });

  /** The reference alone holds no text, so it can be read where the object cannot. */
  async function referenceAt(set: string, query: ListQuery, skip: number): Promise<RawEntity | undefined> {
    const options = optionsOf({ ...query, select: [refKey] }, skip, 1);
    const alone = await readPage(set, options, true);
    return alone.ok ? alone.value.entities[0] : undefined;
  }

  return async function* pages(set, query) {
    let left = query.most ?? Number.POSITIVE_INFINITY;
    let top = Math.min(pageSize, left);
    let inARow = 0;
    let lost = 0;
    for (let skip = query.skip ?? 0; ; ) {
      const page = await readPage(set, optionsOf(query, skip, top), top === 1);
      if (page.ok) {
        inARow = 0;
        lost = 0;
        const { entities } = page.value;
        if (entities.length > 0) yield success(entities);
        left -= entities.length;
        if (entities.length < top || left <= 0) return;
        top = Math.min(top, left);
        skip += placesOf(entities);
        continue;
      }
      if (mayBeTheWay.has(page.error.code)) lost += top === 1 ? lostInARow : 1;
      if (!dividable.has(page.error.code) || lost >= lostInARow) {
        yield page;
        return;
      }
      if (top > 1) {
        top = Math.floor(top / 2);
        continue;
      }
      const entity = await referenceAt(set, query, skip);
      inARow += 1;
      if (entity === undefined || inARow > unreadableInARow) {
        yield page;
        return;
      }
      yield failed(unreadable(page.error, entity));
      skip += 1;
      top = Math.min(pageSize, left);
    }
  };
}

/**
 * Places of the list that a page covers. An object that comes twice in one answer takes one: a page too small is read over
 * again in part, a page too large would leave objects out for good.
 */
export function placesOf(entities: readonly RawEntity[]): number {
  return new Set(entities.map((entity) => readReference(entity[refKey]) ?? entity)).size;
}

function unreadable(problem: Problem, entity: RawEntity): Problem {
  const code = problem.code === 'onec.badCharacter' ? problem.code : 'onec.objectUnreadable';
  const reference = readReference(entity[refKey]);
  return {
    ...problem,
    code,
    disposition: 'refused',
    parameters: { ...problem.parameters, reference: reference ?? '' },
  };
}

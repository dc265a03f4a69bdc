import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { bodyText } from '../http/body.ts';
import { entityList, singleEntity } from '../http/json-answer.ts';
import type { Answer, Transport } from '../http/transport.ts';
import type { ListQuery, OneC, RawEntity } from '../onec.ts';
import { objectPath } from '../values/literal.ts';
import { readNumber } from '../values/scalar.ts';
import { createPages } from './pages.ts';
import { serviceSets } from './service-document.ts';

/** Options of a list as the wire has them. JSON is asked for twice, because proxies may change `Accept`. */
function listOptions(query: ListQuery): Record<string, string | undefined> {
  return {
    $format: 'json',
    $filter: query.filter,
    $select: query.select?.join(','),
    $orderby: query.orderBy,
  };
}

async function numberText(answer: Answer): Promise<Result<number, Problem>> {
  const text = (await bodyText(answer.stream, 64 * 1024)) ?? '';
  const number = readNumber(text.trim());
  return number === undefined ? failed(answer.problem(text)) : success(number);
}

type Reading = Pick<OneC, 'openedSets' | 'pages' | 'list' | 'count' | 'get' | 'constant'>;

/** The reading half of the client. */
export function createReading(transport: Transport, pageSize: number): Reading {
  const readPage = (set: string, options: Record<string, string | undefined>, repeatTimeouts: boolean) =>
    transport.call(
      { method: 'GET', path: encodeURIComponent(set), query: options, set, accept: 'json', repeatTimeouts },
      entityList,
    );
  const pages = createPages(readPage, pageSize);

  async function countInline(set: string, filter: string | undefined): Promise<Result<number, Problem>> {
    const query = {
      ...listOptions({ ...(filter === undefined ? {} : { filter }) }),
      $inlinecount: 'allpages',
      $top: '1',
    };
    const path = encodeURIComponent(set);
    return transport.call({ method: 'GET', path, query, set, accept: 'json' }, async (answer) => {
      const list = await entityList(answer);
      if (!list.ok) return list;
      const total = readNumber(list.value.total);
      return total === undefined ? failed(answer.problem('odata.count')) : success(total);
    });
  }

  let opened: Result<ReadonlySet<string>, Problem> | undefined;

  return {
    async openedSets() {
      if (opened?.ok !== true) {
        const call = {
          method: 'GET',
          path: '',
          query: { $format: 'json' },
          set: '',
          accept: 'json',
        } as const;
        opened = await transport.call(call, serviceSets);
      }
      return opened;
    },
    pages,

    async list(set, query) {
      const all: RawEntity[] = [];
      for await (const page of pages(set, query)) {
        if (!page.ok) return page;
        all.push(...page.value);
      }
      return success(all);
    },

    async count(set, filter) {
      const path = `${encodeURIComponent(set)}/$count`;
      const counted = await transport.call(
        { method: 'GET', path, query: { $filter: filter }, set, accept: 'text' },
        numberText,
      );
      if (counted.ok || !hasNoCount(counted.error)) return counted;
      return countInline(set, filter);
    },

    async get(set, ref) {
      const call = {
        method: 'GET',
        path: objectPath(set, ref),
        query: { $format: 'json' },
        set,
        single: true,
        accept: 'json',
      } as const;
      const got = await transport.call(call, singleEntity);
      return !got.ok && got.error.code === 'onec.objectMissing' ? success(undefined) : got;
    },

    async constant(set) {
      const rows = await readPage(set, listOptions({}), true);
      return rows.ok ? success(rows.value.entities[0]) : rows;
    },
  };
}

/** One project found a server without `$count`; what such a server answers is not known, so any refusal will do. */
function hasNoCount(problem: Problem): boolean {
  const final: readonly string[] = ['onec.address', 'onec.noRights', 'onec.unauthorized', 'onec.redirected'];
  return problem.disposition !== 'waiting' && !final.includes(problem.code);
}

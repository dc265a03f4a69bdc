import type { Random } from '../../../electron/sandbox/data/random.ts';
import type { Fault } from '../../../electron/sandbox/http/faults.ts';
import type { Side } from './story.ts';

/** Strikes the requests of one side: `skip` pass, `times` are struck. `path` limits it to what the name says. */
export interface FaultOrder {
  readonly side: Side;
  readonly path: string;
  readonly method?: string;
  readonly skip: number;
  readonly times: number;
  readonly fault: Fault;
}

const html = { contentType: 'text/html; charset=utf-8', body: '<html><body>Bad gateway</body></html>' };

/** What any server, proxy or cable can do to any request. */
const anyFault: readonly Fault[] = [
  { type: 'dropBefore' },
  { type: 'dropAfter' },
  { type: 'truncate' },
  { type: 'emptyBody' },
  { type: 'html', status: 200 },
  { type: 'html', status: 500 },
  { type: 'status', status: 429 },
  { type: 'status', status: 429, headers: { 'Retry-After': '30' } },
  { type: 'status', status: 500, ...html },
  { type: 'status', status: 502, ...html },
  { type: 'status', status: 503, headers: { 'Retry-After': '5' }, ...html },
  { type: 'status', status: 504, ...html },
  { type: 'status', status: 401, contentType: 'application/json', body: '{"errors":"Unauthorized"}' },
  // Longer than the patience of the clients in these worlds; stands for answers of 30–300 s.
  { type: 'delay', ms: 700 },
];

/** Where trouble tells most. */
const onecPlaces = [
  ['', undefined],
  ['', undefined],
  ['SelectChanges', undefined],
  ['NotifyChangesReceived', undefined],
  ['Document_', 'POST'],
  ['Document_', 'POST'],
  ['Document_', 'PATCH'],
  ['Document_ЛистУчетаРабочегоВремени', 'POST'],
  ['ПрисоединенныеФайлы', undefined],
] as const;
const okdeskPlaces = [
  ['', undefined],
  ['', undefined],
  ['companies', 'POST'],
  ['contacts', 'POST'],
  ['', 'POST'],
  ['', 'PATCH'],
  ['issues/list', undefined],
  ['time_entries', undefined],
  ['comments', undefined],
  ['attachments', undefined],
] as const;
/** Lists that ОкДеск was seen to answer empty instead of failing. */
const lyingLists = ['issues/list', '/comments', '/time_entries', 'employees/list'] as const;

/** Up to four faults of one round. */
export function makeFaults(random: Random): readonly FaultOrder[] {
  return Array.from({ length: random.integer(0, 4) }, () => makeFault(random));
}

function makeFault(random: Random): FaultOrder {
  if (random.chance(0.06)) {
    const fault = { type: 'status', status: 200, contentType: 'application/json', body: '[]' } as const;
    return {
      side: 'okdesk',
      path: random.pick(lyingLists),
      method: 'GET',
      skip: random.integer(0, 3),
      times: 1,
      fault,
    };
  }
  const side = random.pick(['onec', 'okdesk'] as const);
  const [path, method] = random.pick<readonly [string, string | undefined]>(
    side === 'onec' ? onecPlaces : okdeskPlaces,
  );
  return {
    side,
    path,
    ...(method === undefined ? {} : { method }),
    skip: random.integer(0, path === '' ? 40 : 5),
    times: random.chance(0.2) ? random.integer(2, 7) : 1,
    fault: random.pick(anyFault),
  };
}

import { z } from 'zod';
import type { Random } from '../../../electron/sandbox/data/random.ts';
import type { Fault } from '../../../electron/sandbox/http/faults.ts';

export const sideSchema = z.enum(['onec', 'okdesk']);
export type Side = z.infer<typeof sideSchema>;

const faultSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('status'),
    status: z.int(),
    headers: z.record(z.string(), z.string()).exactOptional(),
    body: z.string().exactOptional(),
    contentType: z.string().exactOptional(),
  }),
  z.object({
    type: z.enum(['dropBefore', 'dropAfter', 'silentBefore', 'silentAfter', 'truncate', 'emptyBody']),
  }),
  z.object({ type: z.literal('delay'), ms: z.int() }),
  z.object({ type: z.literal('rows'), order: z.enum(['twice', 'backwards']) }),
  z.object({ type: z.literal('html'), status: z.int() }),
]) satisfies z.ZodType<Fault>;

/** Strikes the requests of one side: `skip` pass, `times` are struck. `path` limits it to what the name says. */
export const faultOrderSchema = z.object({
  side: sideSchema,
  path: z.string(),
  method: z.string().exactOptional(),
  skip: z.int(),
  times: z.int(),
  fault: faultSchema,
});
export type FaultOrder = z.infer<typeof faultOrderSchema>;

const html = { contentType: 'text/html; charset=utf-8', body: '<html><body>Bad gateway</body></html>' };

/** What any server, proxy or cable can do to any request. */
const anyFault: readonly FaultOrder['fault'][] = [
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
  // Longer than anybody's patience, applied or not.
  { type: 'delay', ms: 30_000 },
  { type: 'delay', ms: 300_000 },
  { type: 'silentBefore' },
  { type: 'rows', order: 'twice' },
  { type: 'rows', order: 'backwards' },
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
export function makeFaults(random: Random): FaultOrder[] {
  return Array.from({ length: random.integer(0, 4) }, () => makeFault(random));
}

function makeFault(random: Random): FaultOrder {
  if (random.chance(0.06)) {
    const fault = { type: 'status', status: 200, contentType: 'application/json', body: '[]' } as const;
    const path = random.pick(lyingLists);
    return { side: 'okdesk', path, method: 'GET', skip: random.integer(0, 3), times: 1, fault };
  }
  const side = random.pick(sideSchema.options);
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

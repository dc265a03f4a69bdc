import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Okdesk } from '../../electron/okdesk/okdesk.ts';
import { okdeskIdSchema } from '../../shared/ids.ts';
import { problemSchema } from '../../shared/problem.ts';
import type { Result } from '../../shared/result.ts';
import { type MalformedAnswer, malformedAnswer } from '../http/malformed.ts';
import { listen } from '../onec/listen.ts';
import { impatient, token } from './small-server.ts';

const id = okdeskIdSchema.parse(7);

/** The last thing that a sequence of pages says. */
async function last(pages: AsyncIterable<Result<unknown, unknown>>): Promise<Result<unknown, unknown>> {
  let end: Result<unknown, unknown> = { ok: true, value: [] };
  let count = 0;
  for await (const page of pages) {
    end = page;
    count += 1;
    // A server that always has another page is not the client's fault; a page that never ends would be.
    if (count === 20) break;
  }
  return end;
}

const calls: Readonly<Record<string, (okdesk: Okdesk) => Promise<Result<unknown, unknown>>>> = {
  'all companies': (okdesk) => last(okdesk.companies.all()),
  'a company': (okdesk) => okdesk.companies.card(id),
  'a company by key': (okdesk) => okdesk.companies.byCrm1cId('3d8833c5-567e-11ed-b631-18c04dfe78bb'),
  'a new company': (okdesk) => okdesk.companies.create({ name: 'Ромашка' }),
  'a changed contact': (okdesk) => okdesk.contacts.update(id, { position: 'Кассир' }),
  'a contact by e-mail': (okdesk) => okdesk.contacts.byEmail('a@example.org'),
  'agreements of a company': (okdesk) => okdesk.agreements.ofCompany(id),
  'all employees': (okdesk) => last(okdesk.employees.all()),
  'changed issues': (okdesk) => last(okdesk.issues.changed({ until: Date.parse('2026-11-20') })),
  'an issue': (okdesk) => okdesk.issues.card(id),
  comments: (okdesk) => okdesk.issues.comments(id),
  'time entries': (okdesk) => okdesk.issues.timeEntries(id),
  'a check list': (okdesk) => okdesk.issues.checkList(id),
  'a file': (okdesk) => okdesk.issues.download(id, id),
  statuses: (okdesk) => okdesk.dictionaries.statuses(),
  attributes: (okdesk) => okdesk.dictionaries.timeEntryAttributes(),
};

test('whatever ОкДеск answers, the client comes back with a value or with a problem in words, without the token', async () => {
  let answer: MalformedAnswer = { status: 200, contentType: '', body: new Uint8Array() };
  const server = await listen((request, response) => {
    request.resume();
    response.writeHead(answer.status, { 'Content-Type': answer.contentType, Connection: 'close' });
    response.end(answer.body);
  });
  const { okdesk } = impatient(new URL(server.url).origin);
  try {
    await fc.assert(
      fc.asyncProperty(malformedAnswer, fc.constantFrom(...Object.keys(calls)), async (given, name) => {
        answer = given;
        const result = await calls[name]?.(okdesk);
        expect(result).toBeDefined();
        if (result === undefined || result.ok) return;
        expect(problemSchema.safeParse(result.error).success).toBe(true);
        expect(JSON.stringify(result.error)).not.toContain(token);
      }),
      { numRuns: 600 },
    );
  } finally {
    await server.close();
  }
}, 60_000);

import { afterEach, describe, expect, it } from 'vitest';
import type { Okdesk, Pages } from '../../electron/okdesk/okdesk.ts';
import { makeFranchisee } from '../../electron/sandbox/data/franchisee.ts';
import type { OkdeskSandboxOptions } from '../../electron/sandbox/okdesk/start.ts';
import { type RunningOkdesk, startOkdeskSandbox } from '../../electron/sandbox/okdesk/start.ts';
import { type OkdeskId, okdeskIdSchema } from '../../shared/ids.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Result } from '../../shared/result.ts';
import { impatient } from './small-server.ts';

const running: RunningOkdesk[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

/** A believable account: windows of issues longer than a page. */
const seed = makeFranchisee({ seed: 7, partners: 5, issues: 120 }).okdesk;

async function account(
  options: OkdeskSandboxOptions = {},
): Promise<{ server: RunningOkdesk; okdesk: Okdesk }> {
  const server = await startOkdeskSandbox({ seed, ...options });
  running.push(server);
  return { server, okdesk: impatient(server.url, { token: server.token }).okdesk };
}

function given<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function idsOf(pages: Pages<{ readonly id: OkdeskId }>): Promise<number[]> {
  const ids: number[] = [];
  for await (const page of pages) ids.push(...given(page).map((record) => record.id));
  return ids;
}

/** Number of the first record of a table. */
function firstId(server: RunningOkdesk, table: Parameters<RunningOkdesk['all']>[0]): OkdeskId {
  return okdeskIdSchema.parse(server.all(table)[0]?.id);
}

describe('the ОкДеск client against the embedded account', () => {
  it.each(['inclusive', 'exclusive'] as const)(
    'reads every company once, from_id being %s',
    async (fromId) => {
      const { server, okdesk } = await account({ switches: { fromId } });
      for (let number = 0; number < 205; number += 1)
        server.asPerson().create('companies', { name: `К${number}` });
      const ids = await idsOf(okdesk.companies.all());
      expect(ids).toHaveLength(server.all('companies').length);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('reads a whole card, and takes another number for a missing record', async () => {
    const { server, okdesk } = await account();
    const absent = okdeskIdSchema.parse(999_999);
    const { companies, contacts, maintenanceEntities, equipmentKinds } = okdesk;
    const company = firstId(server, 'companies');
    expect(given(await companies.card(company))?.id).toBe(company);
    expect(given(await companies.card(absent))).toBeUndefined();
    const contact = firstId(server, 'contacts');
    expect(given(await contacts.card(contact))?.id).toBe(contact);
    const object = firstId(server, 'maintenance_entities');
    expect(given(await maintenanceEntities.card(object))?.id).toBe(object);
    expect(given(await maintenanceEntities.card(absent))).toBeUndefined();
    const kind = firstId(server, 'equipment_kinds');
    expect(given(await equipmentKinds.card(kind))?.id).toBe(kind);
    expect(given(await equipmentKinds.card(absent))).toBeUndefined();
  });

  it('finds a company by the equal key, although the account searches by substring', async () => {
    const { okdesk } = await account();
    await okdesk.companies.create({ name: 'Чужая', crm_1c_id: 'abc-1-tail' });
    const own = given(await okdesk.companies.create({ name: 'Наша', crm_1c_id: 'abc-1' }));
    expect(given(await okdesk.companies.byCrm1cId('abc-1'))?.id).toBe(own.id);
    expect(given(await okdesk.companies.byCrm1cId('bc-1'))).toBeUndefined();
  });

  it('does not send a create again whose connection was cut after it was applied', async () => {
    const { server, okdesk } = await account();
    const before = server.all('companies').length;
    server.faults.add({ method: 'POST', path: /companies/u, fault: { type: 'dropAfter' } });
    const created = await okdesk.companies.create({ name: 'Один раз' });
    expect(created).toMatchObject({ ok: false, error: { applied: 'unknown', code: 'okdesk.reset' } });
    expect(server.all('companies')).toHaveLength(before + 1);
  });

  it('asks again after 429 with and without Retry-After', async () => {
    const { server, okdesk } = await account();
    const busy = { type: 'status', status: 429 } as const;
    server.faults.add({ fault: busy }, { fault: { ...busy, headers: { 'Retry-After': '1' } } });
    expect(given(await okdesk.dictionaries.statuses()).length).toBeGreaterThan(0);
    expect(server.faults.pending()).toBe(0);
  });

  it.each([{ missingIssue: 200 } as const, { missingIssue: 404 } as const])(
    'takes an issue that is not there for missing (%j)',
    async (switches) => {
      const { okdesk } = await account({ switches });
      expect(given(await okdesk.issues.card(okdeskIdSchema.parse(999_999)))).toBeUndefined();
    },
  );

  it.each([{ utcOffsetMinutes: 180 }, { utcOffsetMinutes: -210 }, { unknownIssueField: 'ignore' as const }])(
    'finds every changed issue of the window (%j)',
    async (switches) => {
      const { server, okdesk } = await account({ switches });
      const ids = await idsOf(okdesk.issues.changed({ until: Date.now() + 60_000 }));
      expect(ids).toHaveLength(120);
      expect(ids.toSorted()).toEqual(
        server
          .all('issues')
          .map((row) => Number(row.id))
          .toSorted(),
      );
      expect(given(await okdesk.issues.ids()).toSorted()).toEqual(ids.toSorted());
    },
  );

  it('sends a comment with two files and brings their bytes back', async () => {
    const { server, okdesk } = await account();
    const [issue, author] = [firstId(server, 'issues'), firstId(server, 'employees')];
    const files = ['один', 'два'].map((name) => ({
      name: `${name}.txt`,
      bytes: new TextEncoder().encode(name),
      isPublic: true,
    }));
    const content = '<p>Готово</p>';
    const comment = given(
      await okdesk.issues.addComment(issue, { content, authorId: author, isPublic: false, files }),
    );
    const stored = given(await okdesk.issues.comments(issue)).find((one) => one.id === comment.id);
    expect(stored).toMatchObject({ public: false, content });
    expect(stored?.attachments).toHaveLength(2);
    const received: string[] = [];
    for (const attachment of stored?.attachments ?? []) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of given(await okdesk.issues.download(issue, attachment.id)).stream)
        chunks.push(chunk);
      received.push(Buffer.concat(chunks).toString('utf8'));
    }
    expect(received.toSorted()).toEqual(['два', 'один']);
    expect(server.requestLog().some((entry) => entry.status === 401)).toBe(false);
  });

  it('tells an account whose interface does not write agreements', async () => {
    const { okdesk } = await account({ switches: { agreementWrites: false } });
    const created = await okdesk.agreements.create({ title: 'Договор 1' });
    expect(created).toMatchObject({ ok: false, error: { code: 'okdesk.method_absent' } });
  });
});

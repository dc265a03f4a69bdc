import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { checkOkdesk } from '../../electron/okdesk/check/check.ts';
import { okdeskIdSchema } from '../../shared/ids.ts';
import { type Given, impatient, startSmallServer, token } from './small-server.ts';

const id = okdeskIdSchema.parse(7);

/** Answers that repeat the token in every place where a careless server could. */
const storm: readonly Given[] = [
  'cut',
  { status: 401, body: `{"errors":"Токен ${token} неверен"}` },
  { status: 403, body: `{"errors":{"${token}":"нет доступа"}}` },
  { status: 422, body: `{"errors":{"api_token":["${token}"]}}` },
  { status: 500, body: `<html>GET /api/v1/companies?api_token=${token.toUpperCase()}</html>` },
  { status: 301, headers: { Location: `https://${token}.example/?api_token=${token}` }, body: '' },
  { status: 429, headers: { 'Retry-After': '9999' }, body: Buffer.from(token).toString('base64') },
  { body: `[{"id":"${token}"}]` },
  { body: `{"id":7,"name":"${token}` },
  { body: `<html>${token}</html>` },
  { body: `{"errors":"${token}"}` },
];

describe('the token', () => {
  it('is unreadable in every problem, thrown value and console line of a storm of faults', async () => {
    const written: unknown[] = [];
    const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const spies = methods.map((method) =>
      vi.spyOn(console, method).mockImplementation((...line: unknown[]) => void written.push(line)),
    );
    for (const given of storm) {
      await using server = await startSmallServer(() => given);
      const { okdesk, options } = impatient(server.url);
      const calls = [
        () => okdesk.companies.card(id),
        () => okdesk.companies.byCrm1cId(token),
        () => okdesk.contacts.create({ comment: token }),
        () => okdesk.equipments.update(id, { serial_number: token }),
        () => okdesk.issues.download(id, id),
        () => okdesk.issues.changed({ until: 0 }).next(),
        () => okdesk.agreements.all({ title: token }).next(),
        () => checkOkdesk(options),
      ];
      // A fulfilled value of a record may hold what the server put there; only failures are for people's eyes.
      for (const call of calls)
        written.push(
          await call().then(
            (value) => value,
            (error: unknown) => error,
          ),
        );
    }
    for (const spy of spies) spy.mockRestore();
    const failures = written.filter((value) => !inspect(value).startsWith('{ ok: true'));
    expect(failures.length).toBeGreaterThan(60);
    for (const value of failures) {
      const text = `${inspect(value, { depth: 20, showHidden: true, maxStringLength: null })}`;
      expect(text.toLowerCase()).not.toContain(token);
      expect(text).not.toContain(Buffer.from(token).toString('base64'));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { basic, startBase } from './base.ts';

describe('signing in to the infobase', () => {
  it('takes a Cyrillic user name in UTF-8 and refuses the same name in cp1251', async () => {
    const { onec } = await startBase();
    const good = await fetch(onec.url, { headers: { authorization: basic(onec.user, onec.password) } });
    expect(good.status).toBe(200);
    const cp1251 = Buffer.from([0xce, 0xe1, 0xec, 0xe5, 0xed, 0x3a, 0xee]).toString('base64');
    const bad = await fetch(onec.url, { headers: { authorization: `Basic ${cp1251}` } });
    expect([bad.status, bad.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringContaining('Basic'),
    ]);
  });

  it('answers another path as a web server does, not as OData', async () => {
    const { onec } = await startBase();
    const response = await fetch(onec.url.replace('/esti/', '/other/'));
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('text/html'),
    ]);
  });

  it('ignores IBSession by default and gives cookies in the manual mode', async () => {
    const { onec, ask } = await startBase();
    const automatic = await ask('GET', '', undefined, { IBSession: 'start' });
    expect(automatic.headers.get('set-cookie')).toBeNull();
    onec.switches.ibsession = 'manual';
    const started = await ask('GET', '', undefined, { IBSession: 'start' });
    const cookie = started.headers.get('set-cookie') ?? '';
    expect(cookie).toContain('ibsession=');
    expect((await ask('GET', '', undefined, { Cookie: cookie })).status).toBe(200);
    expect((await ask('GET', '', undefined, { Cookie: 'ibsession=unknown' })).status).toBe(400);
  });

  it('shows a full pool, blocked sessions, a missing licence and the exclusive mode as they look in life', async () => {
    const { onec, ask } = await startBase();
    onec.switches.poolExhausted = 1;
    expect((await ask('GET', '')).status).toBe(406);
    expect((await ask('GET', '')).status).toBe(200);
    onec.switches.sessionsBlocked = true;
    const blocked = await ask('GET', '');
    const bytes = new Uint8Array(await blocked.arrayBuffer());
    expect([blocked.status, [...bytes.slice(0, 3)]]).toEqual([403, [0xef, 0xbb, 0xbf]]);
    onec.switches.sessionsBlocked = false;
    onec.switches.noLicence = true;
    const page = await ask('GET', '');
    expect([page.status, await page.text()]).toEqual([500, expect.stringContaining('лицензия')]);
    onec.switches.noLicence = false;
    onec.switches.htmlError = 200;
    expect([(await ask('GET', '')).status, (await ask('GET', '')).headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('html'),
    ]);
  });

  it('cuts the connection after a write that was applied when a fault says so', async () => {
    const { onec, ask, values } = await startBase();
    onec.faults.add({ method: 'POST', path: /Catalog_Организации/, fault: { type: 'dropAfter' } });
    await expect(ask('POST', '/Catalog_Организации', { Description: 'Наша фирма' })).rejects.toThrow();
    expect(await values('/Catalog_Организации?$select=Description')).toEqual([{ Description: 'Наша фирма' }]);
    expect(onec.counts().acceptedWrites).toBe(1);
  });
});

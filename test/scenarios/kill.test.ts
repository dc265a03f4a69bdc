import { expect, test } from 'vitest';
import { minutesOf } from '../../electron/sandbox/data/minutes.ts';
import { place } from '../cli/support.ts';

/** Where the program is killed: while a request that it has sent is being answered, so that it never hears of it. */
const places = [
  ['первого заполнения', 'onec', 'GET', /Catalog_КонтактныеЛицаПартнеров/, 0],
  ['создания компании', 'okdesk', 'POST', /companies/, 0],
  ['создания контактного лица', 'okdesk', 'POST', /contacts/, 2],
  ['подтверждения плану обмена', 'onec', 'POST', /NotifyChangesReceived/, 0],
  ['чтения карточки заявки', 'okdesk', 'GET', /issues\/\d+$/, 5],
  ['создания задания', 'onec', 'POST', /Document_ЗаданиеСотруднику$/, 3],
  ['проведения задания', 'onec', 'POST', /Document_ЗаданиеСотруднику\(.*Post$/, 4],
  ['создания файла', 'onec', 'POST', /ПрисоединенныеФайлы$/, 1],
  ['создания листа учета', 'onec', 'POST', /Document_ЛистУчетаРабочегоВремени$/, 6],
  ['проведения листа учета', 'onec', 'POST', /Document_ЛистУчетаРабочегоВремени\(.*Post$/, 2],
] as const;

test.each(places)(
  'программа убита во время %s: следующий обмен доводит до конца без пропаж и двойников',
  async (_name, side, method, path, skip) => {
    const { onec, okdesk, begin, call } = await place({ partners: 6, issues: 15 });
    const server = side === 'onec' ? onec : okdesk;
    // Something in the queue of the exchange plan, so that there is something to confirm.
    onec.asPerson().create('Catalog_ОкД_ПроизводителиОборудования', { Description: 'Новый завод' });
    // The request is carried out, its answer is lost together with the program.
    server.faults.add({ method, path, skip, times: 1_000_000, fault: { type: 'dropAfter' } });
    const run = begin(['run', '--yes']);
    const struck = new Promise<void>((resolve) => {
      const watch = setInterval(() => {
        const hit = server
          .requestLog()
          .filter((entry) => entry.method === method && path.test(decodeURIComponent(entry.path)));
        if (hit.length <= skip) return;
        clearInterval(watch);
        resolve();
      }, 1);
    });
    await struck;
    run.child.kill('SIGKILL');
    await run.ended;
    server.faults.clear();

    const settled = await call(['run', '--yes']);
    expect([0, 5], settled.output + settled.errors).toContain(settled.exitCode);
    const person = onec.asPerson();
    const entries = okdesk
      .all('time_entries')
      .map((row) => [row['id'], minutesOf(Number(row['spent_time']))]);
    const sheets = person
      .all('Document_ЛистУчетаРабочегоВремени')
      .map((sheet) => [Number(sheet['ОкД_ИдентификаторТрудозатрат']), Number(sheet['Минуты'])]);
    const byEntry = (one: unknown[], other: unknown[]) => Number(one[0]) - Number(other[0]);
    expect(sheets.sort(byEntry)).toEqual(entries.sort(byEntry));
    const issues = person.all('Document_ЗаданиеСотруднику').map((task) => task['ОкД_ИдентификаторЗаявки']);
    expect(new Set(issues).size).toBe(issues.length);
    expect(issues.length).toBe(okdesk.all('issues').length);
    for (const table of ['companies', 'contacts'] as const) {
      const keys = okdesk.all(table).flatMap((row) => row['crm_1c_id'] ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    }
    const files = person
      .all('Catalog_ЗаданиеСотрудникуПрисоединенныеФайлы')
      .map((file) => file['ОкД_ИдентификаторФайла']);
    expect(new Set(files).size).toBe(files.length);

    const again = await call(['run', '--yes', '--json']);
    expect(JSON.stringify(again.object['runs'])).toContain('"writes":{"onec":0,"okdesk":0}');
    expect(JSON.stringify(again.object['runs'])).not.toMatch(
      /"writes":\{"onec":[1-9]|"okdesk":[1-9]\d*\},"seconds"/u,
    );
  },
  60_000,
);

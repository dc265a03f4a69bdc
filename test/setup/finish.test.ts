import { describe, expect, test } from 'vitest';
import { wizardHandlers } from '../../electron/ipc/wizard-handlers.ts';
import { searchMatches } from '../../electron/service/matching/search.ts';
import { setupReportSchema, wizardSteps } from '../../shared/ipc/wizard.ts';
import { messageText } from '../../shared/messages/index.ts';
import { type Office, openOffice } from './support.ts';

/** Everything that a person does in the wizard for a rightly set up account. */
async function goThrough(office: Office): Promise<void> {
  const { program } = office;
  for (const step of wizardSteps) await office.tickAll(step);
  await program.exchanges.work(program.exchangeId, 'matching', searchMatches);
  await program.run('export', 'import');
}

const setupOf = ({ program }: Office) => program.settings.exchange(program.exchangeId)?.setup;

describe('Завершение мастера', () => {
  test('пока не всё готово, мастер называет оставшиеся шаги и ничего не включает', async () => {
    await using office = await openOffice();
    const finished = await office.setup.finish(office.program.exchangeId);
    if (finished.ok) throw new Error('finished too early');
    const { what } = messageText(finished.error.code, finished.error.parameters, 'ru');
    expect(what).toBe(
      'Ещё не готово: статусы заявок, атрибут «Тип работ», атрибуты трудозатрат, ключ API, база 1С, сопоставление, первый обмен',
    );
    expect(setupOf(office)?.finishedAt).toBe('');
    expect(office.program.exchanges.view(office.program.exchangeId)?.state).toBe('setup');
  });

  test('всё зелёное: мастер завершён, выбранные расписания остались включены', async () => {
    await using office = await openOffice();
    const { schedule } = office.program.settings.exchange(office.program.exchangeId) ?? {};
    if (schedule === undefined) throw new Error('no exchange');
    office.program.change({ schedule: { ...schedule, import: { ...schedule.import, enabled: true } } });
    await goThrough(office);
    expect(await office.setup.finish(office.program.exchangeId)).toMatchObject({ ok: true });
    expect(setupOf(office)?.finishedAt).not.toBe('');
    expect(office.program.settings.exchange(office.program.exchangeId)?.schedule).toMatchObject({
      export: { enabled: false },
      import: { enabled: true },
    });
    expect(office.program.exchanges.view(office.program.exchangeId)?.state).not.toBe('setup');
  });

  test('что сломалось после отметки, завершить не даёт', async () => {
    await using office = await openOffice();
    await goThrough(office);
    office.program.okdesk.switches.sectionsOff = ['objects'];
    const finished = await office.setup.finish(office.program.exchangeId);
    expect(finished).toMatchObject({ ok: false, error: { parameters: { names: 'switches' } } });
  });

  test('место мастера и отметки остаются в настройках: к ним можно вернуться', async () => {
    await using office = await openOffice();
    const { exchangeId } = office.program;
    const handlers = wizardHandlers(office.program);
    await handlers.stand({ exchangeId, step: 'onec' });
    await handlers.tick({ exchangeId, id: 'apiKey.create', on: true });
    await handlers.tick({ exchangeId, id: 'apiKey.create', on: true });
    expect(setupOf(office)).toMatchObject({ step: 'onec', ticks: ['apiKey.create'] });
    await handlers.tick({ exchangeId, id: 'apiKey.create', on: false });
    expect(setupOf(office)?.ticks).toEqual([]);
  });

  test('ответ каждого шага имеет вид, о котором договорено с окном, и без обмена, и с пустыми настройками', async () => {
    await using office = await openOffice({ unprepared: true });
    const { exchangeId, settings } = office.program;
    for (const step of wizardSteps) {
      expect(setupReportSchema.safeParse(await office.look(step)).success).toBe(true);
    }
    const present = settings.exchange(exchangeId);
    if (present === undefined) throw new Error('no exchange');
    office.program.change({
      onec: { ...present.onec, url: '', user: '' },
      okdesk: { ...present.okdesk, url: '', userEmail: '' },
    });
    for (const step of wizardSteps) expect((await office.look(step)).green).toBe(false);
    settings.removeExchange(exchangeId);
    expect(await office.setup.check(exchangeId, 'onec')).toMatchObject({
      error: { code: 'service.unknown_exchange' },
    });
  });

  test('имена строк одного шага не повторяются: отметка относится к одной из них', async () => {
    await using office = await openOffice({ unprepared: true });
    for (const step of wizardSteps) {
      const ids = (await office.look(step)).lines.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('на английском строки названы по-английски, а то, что набирают в ОкДеск, остаётся как там', async () => {
    await using office = await openOffice();
    const { settings } = office.program;
    settings.saveProgram({ ...settings.current().program, language: 'en' });
    const line = await office.line('statuses', 'status.Work.button');
    expect(line.subject).toContain('Button');
    expect(line.expected).toBe('Принять в работу');
  });
});

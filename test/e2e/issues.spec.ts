import type { Page } from '@playwright/test';
import { setUpFilledExchange } from './support/filled.ts';
import { expectNoSeriousAxe, screenshot } from './support/look.ts';
import { expect, test } from './support/program.ts';

// Each test first runs a whole exchange both ways.
test.describe.configure({ timeout: 180_000 });
test.use({ serverOptions: { seed: 7, partners: 10, issues: 30, today: '2026-11-20' } });

async function openIssues(window: Page): Promise<void> {
  await window.getByRole('navigation').getByText('Заявки и время', { exact: true }).click();
  await expect(window.getByRole('grid', { name: 'Заявки' })).toBeVisible();
}

/** The answer of the program's own bridge, for numbers that the spec must not invent. */
function allIssues(window: Page) {
  return window.evaluate(async () => {
    const { exchange, issues } = globalThis.window.exchangeBridge;
    const exchanges = await exchange.list({});
    const id = exchanges.ok ? exchanges.value.exchanges[0]?.id : undefined;
    if (id === undefined) throw new Error('no exchange');
    const list = await issues.list({ exchangeId: id, offset: 0, limit: 200 });
    if (!list.ok) throw new Error(list.error.code);
    const cards = await Promise.all(
      list.value.issues.map(({ issueId }) => issues.card({ exchangeId: id, issueId })),
    );
    return cards.flatMap((card) => (card.ok ? [card.value] : []));
  });
}

test('loaded issues, newest first, with time and documents; a private comment is marked on the card', async ({
  program,
  window,
  servers,
}) => {
  await setUpFilledExchange(window, servers);
  const cards = await allIssues(window);
  const told = cards.find(
    (card) => card.comments.some((comment) => comment.private) && card.timeEntries.length > 0,
  );
  if (told === undefined) throw new Error('the franchisee has no private comment');
  await openIssues(window);
  const grid = window.getByRole('grid', { name: 'Заявки' });
  await expect(grid.getByText(cards[0]?.line.title ?? '').first()).toBeVisible();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'issues');

  await window.getByRole('searchbox').fill(String(told.line.issueId));
  const row = grid
    .getByRole('row')
    .filter({ hasText: told.line.title ?? '' })
    .first();
  await expect(row).toBeVisible();
  await row.dblclick();
  const card = window.getByRole('dialog');
  const comment = card.getByRole('article').filter({ hasText: 'Приватный' }).first();
  await expect(comment).toBeVisible();
  await expect(card.getByRole('table')).toContainText(told.timeEntries[0]?.timesheet ?? '');
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'issue-card');
  await comment.scrollIntoViewIfNeeded();
  await screenshot(program, window, 'issue-card-comments');
  await card.getByRole('button', { name: 'Открыть в ОкДеск' }).click();
  await expect
    .poll(() => program.opened())
    .toContainEqual(expect.stringMatching(new RegExp(`/issues/${told.line.issueId}$`, 'u')));
});

test('foreign HTML in a comment does nothing: no script, no handler, no style, no picture, no navigation', async ({
  program,
  window,
  servers,
}) => {
  await setUpFilledExchange(window, servers);
  const [first] = await allIssues(window);
  const issueId = first?.line.issueId ?? 0;
  const html = [
    '<p id="harmless">Прошу <b>перезвонить</b></p>',
    '<script>window.hurt = "script"</script>',
    '<img src="https://tracker.example.ru/pixel.png" onerror="window.hurt = \'onerror\'">',
    '<svg onload="window.hurt = \'svg\'"></svg>',
    '<style>body { display: none }</style>',
    '<p style="position: fixed; inset: 0; background: red">Поверх всего</p>',
    '<iframe src="https://frame.example.ru/"></iframe>',
    '<form action="https://form.example.ru/"><input name="password"><button>Войти</button></form>',
    '<a href="javascript:window.hurt = \'link\'">Нажмите</a>',
    '<a href="https://elsewhere.example.ru/prize" target="_blank" onclick="window.hurt = \'click\'">Приз</a>',
  ].join('');
  const posted = await fetch(
    `${servers.okdesk.url}/api/v1/issues/${issueId}/comments?api_token=${servers.okdesk.token}`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        comment: { content: html, public: true, author_id: 1, author_type: 'employee' },
      }),
    },
  );
  expect(posted.ok).toBe(true);
  const foreign: string[] = [];
  window.on('request', (request) => {
    if (request.url().includes('example.ru')) foreign.push(request.url());
  });

  await openIssues(window);
  await window.getByRole('searchbox').fill(String(issueId));
  const grid = window.getByRole('grid', { name: 'Заявки' });
  const row = grid
    .getByRole('row')
    .filter({ hasText: first?.line.title ?? '' })
    .first();
  await row.dblclick();
  const card = window.getByRole('dialog');
  const comment = card.getByRole('article').filter({ hasText: 'перезвонить' });
  await expect(comment).toBeVisible();
  await expect(comment).toContainText('Ещё не в 1С');
  await expect(comment).toContainText(/Скрыт/u);
  const tags = await comment.evaluate((element) =>
    [
      ...element.querySelectorAll(
        '[style],[onclick],[onerror],[target],[id],script,style,img,iframe,form,input',
      ),
    ].map((found) => found.outerHTML),
  );
  // Fluent's own badge may carry a style; nothing of the comment may.
  expect(
    tags.filter((tag) => tag.includes('hurt') || tag.includes('example') || tag.includes('fixed')),
  ).toEqual([]);
  expect(await comment.locator('img, script, style, iframe, form, input').count()).toBe(0);

  const before = window.url();
  await comment.getByText('Нажмите').click();
  await comment.getByText('Приз').click();
  await expect(comment).toContainText('https://elsewhere.example.ru/prize');
  expect(window.url()).toBe(before);
  expect(await program.opened()).toEqual([]);
  expect(await window.evaluate(() => Reflect.get(globalThis.window, 'hurt'))).toBeUndefined();
  expect(foreign).toEqual([]);
  await screenshot(program, window, 'issue-card-foreign-html');
});

test('the minutes of the month are those of the timesheets; a changed sheet is named', async ({
  program,
  window,
  servers,
}) => {
  await setUpFilledExchange(window, servers);
  const person = servers.onec.asPerson('Администратор', { inspiteOfLock: true });
  const sheets = person.all('Document_ЛистУчетаРабочегоВремени');
  const [sheet] = sheets.filter((one) => String(one['Date']).startsWith('2026-11'));
  await openIssues(window);
  await window.getByRole('tab', { name: 'Время за месяц' }).click();
  await toMonth(window, 'ноябрь 2026');
  await expect(window.getByText('Минуты в 1С совпадают с загруженными из ОкДеск.')).toBeVisible();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'issues-time');

  person.change('Document_ЛистУчетаРабочегоВремени', String(sheet?.['Ref_Key']), {
    Минуты: Number(sheet?.['Минуты']) + 15,
  });
  await window.getByRole('button', { name: 'Предыдущий месяц' }).click();
  await window.getByRole('tab', { name: 'Заявки', exact: true }).click();
  await window.evaluate(() => globalThis.window.dispatchEvent(new Event('focus')));
  await window.reload();
  await openIssues(window);
  await window.getByRole('tab', { name: 'Время за месяц' }).click();
  await toMonth(window, 'ноябрь 2026');
  await expect(window.getByText(`Лист ${String(sheet?.['Number']).trim()}`)).toBeVisible();
  await screenshot(program, window, 'issues-time-differs');
});

test('without 1C the list stays, with one calm note', async ({ program, window, servers }) => {
  await setUpFilledExchange(window, servers);
  servers.onec.switches.sessionsBlocked = true;
  await openIssues(window);
  await expect(window.getByText('1С сейчас не отвечает.')).toBeVisible();
  await expect(window.getByRole('grid', { name: 'Заявки' }).getByText('Загружена').first()).toBeVisible();
  await expect(window.getByRole('alert')).toHaveCount(0);
  await screenshot(program, window, 'issues-offline');
});

/** This PC's clock may stand anywhere; the invented data ends in November 2026. */
async function toMonth(window: Page, name: string): Promise<void> {
  const present = window.getByText(/^[а-я]+ \d{4} г\.$/u);
  await expect(present).toBeVisible();
  for (let step = 0; step < 48; step += 1) {
    const shown = (await present.textContent()) ?? '';
    if (shown.startsWith(name)) return;
    const ahead = Number(/\d{4}/u.exec(shown)?.[0]) > 2026 || /^декабрь/u.test(shown);
    await window.getByRole('button', { name: ahead ? 'Предыдущий месяц' : 'Следующий месяц' }).click();
  }
}

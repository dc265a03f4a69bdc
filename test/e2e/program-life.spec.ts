import { expect, test } from './support/program.ts';

test('the program opens its window and stays in the tray when the window is closed', async ({ program, window }) => {
  await expect(window.getByRole('main')).toBeVisible();
  expect(await program.windowCount()).toBe(1);
  await program.closeWindow();
  expect(await program.windowCount()).toBe(0);
  expect(await program.trayToolTip()).not.toBe('');
  await program.clickTray();
  await expect((await program.firstWindow()).getByRole('main')).toBeVisible();
});

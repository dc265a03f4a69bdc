import { dialog, shell } from 'electron';
import type { Language } from '../../shared/message.ts';
import { type MessageCode, messageText } from '../../shared/messages/index.ts';
import type { DataPlace } from '../store/data-place.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';

/** Answers in the order of the buttons. */
const answers = ['desktop.retry', 'desktop.open_data_folder', 'desktop.leave'] as const;

/**
 * Opens the database of the exchange. Without it nothing can go on, and an empty one in its place would make doubles in
 * both systems: the person is told the cause and may mend it and try again; `undefined`: the person leaves.
 */
export async function openState(
  place: DataPlace,
  language: Language,
  now: () => number,
): Promise<Store | undefined> {
  const words = (code: MessageCode) => messageText(code, {}, language).what;
  for (;;) {
    const opened = openStore({ path: place.database, now });
    if (opened.ok) return opened.value;
    const { what, why, remedy } = messageText(opened.error.code, opened.error.parameters, language);
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: words('desktop.title'),
      message: what,
      detail: [why, remedy].filter((part) => part !== undefined).join('\n\n'),
      buttons: answers.map(words),
      defaultId: 0,
      cancelId: answers.indexOf('desktop.leave'),
      noLink: true,
    });
    const answer = answers[response];
    if (answer === 'desktop.leave' || answer === undefined) return undefined;
    if (answer === 'desktop.open_data_folder') await shell.openPath(place.folder);
  }
}

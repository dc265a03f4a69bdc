import type { applicationQuestions } from '../../shared/ipc/application.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { success } from '../../shared/result.ts';
import type { Program } from '../service/program.ts';

/** What the window asks of the program as a whole. */
export function applicationHandlers({ surface }: Program): Handlers<typeof applicationQuestions> {
  const done = success({});
  return {
    view: () => success(surface.view()),
    async openLink({ url }) {
      const opened = await surface.openLink(url);
      return opened.ok ? done : opened;
    },
    copy({ text }) {
      surface.copy(text);
      return done;
    },
    async openDataFolder() {
      await surface.openFolder(surface.view().dataFolder);
      return done;
    },
    reportFault({ message }) {
      surface.log('error', `window: ${message}`);
      return done;
    },
  };
}

import { clipboard, dialog, shell } from 'electron';
import { failed, success } from '../../shared/result.ts';
import type { Settings } from '../../shared/settings.ts';
import { desktopProblem } from '../service/desktop-problem.ts';
import type { FileWishes, Surface } from '../service/program.ts';
import { allowedLink } from './links.ts';

/** What only a desktop can do, done by Electron. */
export function createSurface(options: {
  readonly view: Surface['view'];
  readonly settings: () => Settings;
  readonly log: Surface['log'];
}): Surface {
  return {
    view: options.view,
    log: options.log,
    async openLink(url) {
      const allowed = allowedLink(url, options.settings());
      if (allowed === undefined) return failed(desktopProblem('desktop.link_refused', 'openLink', { url }));
      await shell.openExternal(allowed);
      return success(undefined);
    },
    async openFolder(path) {
      const refusal = await shell.openPath(path);
      if (refusal !== '') options.log('warn', `${path} was not opened: ${refusal}`);
    },
    copy: (text) => void clipboard.writeText(text),
    async chooseFile(wishes) {
      const { filePaths } = await dialog.showOpenDialog({
        title: wishes.title,
        filters: filtersOf(wishes),
        properties: ['openFile'],
      });
      return filePaths[0];
    },
    async chooseNewFile(wishes) {
      const { canceled, filePath } = await dialog.showSaveDialog({
        title: wishes.title,
        filters: filtersOf(wishes),
        ...(wishes.name === undefined ? {} : { defaultPath: wishes.name }),
      });
      return canceled ? undefined : filePath;
    },
  };
}

function filtersOf({ types }: FileWishes) {
  return types.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
}

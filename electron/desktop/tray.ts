import { Menu, type MenuItemConstructorOptions, nativeTheme, Tray } from 'electron';
import type { Assets } from './assets.ts';
import type { TrayCommand, TrayLine, TrayView } from './tray-view.ts';

/** The icon in the task bar: a picture of one value, drawn again whenever the value is another one. */
export interface TrayIcon {
  render(): void;
  destroy(): void;
}

export interface TrayOptions {
  readonly view: () => TrayView;
  readonly assets: Assets;
  readonly act: (command: TrayCommand) => void;
}

export function createTray({ view, assets, act }: TrayOptions): TrayIcon {
  let shown = '';
  const picture = ({ state }: TrayView) =>
    assets.trayIcon(state, nativeTheme.shouldUseDarkColorsForSystemIntegratedUI);
  const tray = new Tray(picture(view()));
  tray.on('click', () => act({ type: 'open' }));
  tray.on('double-click', () => act({ type: 'open' }));

  function render(): void {
    const present = view();
    const image = picture(present);
    const wanted = JSON.stringify([image, present]);
    if (wanted === shown || tray.isDestroyed()) return;
    shown = wanted;
    tray.setImage(image);
    tray.setToolTip(present.toolTip);
    tray.setContextMenu(Menu.buildFromTemplate(present.lines.map((line) => menuItem(line, act))));
  }

  // The task bar may change between light and dark.
  nativeTheme.on('updated', render);
  render();
  return {
    render,
    destroy() {
      nativeTheme.off('updated', render);
      tray.destroy();
    },
  };
}

function menuItem(line: TrayLine, act: (command: TrayCommand) => void): MenuItemConstructorOptions {
  switch (line.type) {
    case 'separator':
      return { type: 'separator' };
    case 'remark':
      return { label: escaped(line.label), enabled: false };
    case 'submenu':
      return { label: escaped(line.label), submenu: line.lines.map((one) => menuItem(one, act)) };
    case 'command':
      return {
        id: line.id,
        label: escaped(line.label),
        enabled: line.enabled,
        click: () => act(line.command),
      };
  }
}

/** Menus of Windows take a single `&` for the mark of a key. */
function escaped(label: string): string {
  return label.replaceAll('&', '&&');
}

import type { MenuItemConstructorOptions } from 'electron';
import { app } from './app.ts';
import { HostEvent, HostObject } from './modelled.ts';
import { BrowserWindow } from './windows/browser-window.ts';

/** What the roles do that a program without an application menu may put into a tray menu. */
const roles: Readonly<Record<string, () => void>> = {
  quit: () => app.quit(),
  close: () => BrowserWindow.getFocusedWindow()?.close(),
  minimize: () => BrowserWindow.getFocusedWindow()?.minimize(),
  reload: () => BrowserWindow.getFocusedWindow()?.reload(),
};

/** Electron's MenuItem. A click on a disabled item does nothing, as under a person's mouse. */
export class MenuItem extends HostObject {
  readonly id: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly submenu: Menu | undefined;
  readonly accelerator: unknown;
  label: string;
  sublabel: string;
  toolTip: string;
  icon: unknown;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  menu: Menu | undefined;
  readonly #clicked: MenuItemConstructorOptions['click'];

  constructor(options: MenuItemConstructorOptions) {
    super();
    const { submenu } = options;
    this.submenu =
      submenu instanceof Menu
        ? submenu
        : Array.isArray(submenu)
          ? Menu.buildFromTemplate(submenu)
          : undefined;
    this.id = options.id ?? '';
    this.role = options.role;
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal');
    this.label = options.label ?? options.role ?? '';
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.accelerator = options.accelerator;
    this.icon = options.icon;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.#clicked = options.click;
    if (options.role && !(options.role in roles) && !this.#clicked) {
      throw new Error(`test/desktop-host does not model the menu role ${options.role}`);
    }
  }

  click(): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.menu?.choose(this);
    if (this.#clicked) {
      Reflect.apply(this.#clicked, undefined, [
        this,
        BrowserWindow.getFocusedWindow() ?? undefined,
        new HostEvent(),
      ]);
    } else {
      roles[this.role ?? '']?.();
    }
  }
}

/** Electron's Menu. */
export class Menu extends HostObject {
  static #application: Menu | null = null;
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly (MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const entry of template) menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  static getApplicationMenu = (): Menu | null => Menu.#application;

  append(item: MenuItem): void {
    this.insert(this.items.length, item);
  }

  insert(position: number, item: MenuItem): void {
    item.menu = this;
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup(options: { callback?: () => void } = {}): void {
    this.emit('menu-will-show', new HostEvent());
    options.callback?.();
  }

  closePopup(): void {
    this.emit('menu-will-close', new HostEvent());
  }

  /** Of the radio items that stand together exactly one is checked. */
  choose(chosen: MenuItem): void {
    const at = this.items.indexOf(chosen);
    const isOther = (item: MenuItem) => item.type !== 'radio';
    const from = this.items.slice(0, at).findLastIndex(isOther) + 1;
    const after = this.items.slice(at).findIndex(isOther);
    const group = this.items.slice(from, after === -1 ? undefined : at + after);
    for (const item of group) item.checked = item === chosen;
  }
}

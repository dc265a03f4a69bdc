import { existsSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { tellPerson } from './host.ts';
import { lifeCycle } from './life-cycle.ts';
import type { Menu } from './menu.ts';
import { HostObject } from './modelled.ts';

const trays = new Set<Tray>();

/** Trays of the program that are in the task bar. */
export const livingTrays: ReadonlySet<Tray> = trays;

/** Electron's Tray. What Windows would draw is kept as values: image, tool tip, menu. */
export class Tray extends HostObject {
  image: unknown;
  toolTip = '';
  menu: Menu | null = null;
  #dead = false;

  constructor(image: unknown) {
    super();
    lifeCycle.requireReady('Cannot create Tray');
    this.setImage(image);
    trays.add(this);
  }

  #requireAlive(): void {
    if (this.#dead) throw new TypeError('Tray is destroyed');
  }

  setImage(image: unknown): void {
    this.#requireAlive();
    if (typeof image === 'string' && !existsSync(image)) {
      throw new TypeError(`Failed to load image from path '${image}'`);
    }
    this.image = image;
  }

  setToolTip(toolTip: string): void {
    this.#requireAlive();
    if (toolTip !== this.toolTip) tellPerson(`[значок / tray] ${toolTip}`);
    this.toolTip = toolTip;
  }

  setContextMenu(menu: Menu | null): void {
    this.#requireAlive();
    this.menu = menu;
  }

  popUpContextMenu(menu: Menu | null = this.menu): void {
    this.#requireAlive();
    menu?.popup();
  }

  closeContextMenu(): void {
    this.menu?.closePopup();
  }

  displayBalloon({ title, content }: { title: string; content: string }): void {
    this.#requireAlive();
    tellPerson(`[уведомление / notice] ${title}: ${content}`);
    this.emit('balloon-show');
  }

  removeBalloon(): void {
    this.emit('balloon-closed');
  }

  setTitle = (_title: string): void => this.#requireAlive();
  setIgnoreDoubleClickEvents = (_ignore: boolean): void => this.#requireAlive();
  focus = (): void => this.#requireAlive();
  getBounds = (): Rectangle => ({ x: 1800, y: 1040, width: 24, height: 40 });
  isDestroyed = (): boolean => this.#dead;

  destroy(): void {
    this.#dead = true;
    trays.delete(this);
  }
}

import { existsSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { host, tellPerson } from './host.ts';
import { lifeCycle } from './life-cycle.ts';
import type { Menu } from './menu.ts';
import { HostEvent, HostObject } from './modelled.ts';
import { type NativeImage, nativeImage } from './native-image.ts';
import { drawTray } from './tray-page.ts';

/** The picture itself, or the one in the file named. */
function imageOf(image: NativeImage | string): NativeImage {
  return typeof image === 'string' ? nativeImage.createFromPath(image) : image;
}

/** Electron's Tray. What Windows would draw is kept as values: image, tool tip, menu. */
export class Tray extends HostObject {
  image: NativeImage | string;
  toolTip = '';
  menu: Menu | null = null;
  #dead = false;

  constructor(image: NativeImage | string) {
    super();
    lifeCycle.requireReady('Cannot create Tray');
    this.image = image;
    this.setImage(image);
  }

  /** For a person who looks at the screen; a test asks for the values themselves. */
  #draw(): void {
    if (!host.headed) return;
    const lines = (this.menu?.items ?? []).filter(({ visible, type }) => visible && type !== 'separator');
    const view = {
      toolTip: this.toolTip,
      image: imageOf(this.image).toDataURL(),
      lines: lines.map((item) => ({ label: item.label, enabled: item.enabled, click: () => item.click() })),
      click: () => this.emit('click', new HostEvent(), this.getBounds(), { x: 0, y: 0 }),
    };
    drawTray(view).catch((error: unknown) => tellPerson(String(error)));
  }

  #requireAlive(): void {
    if (this.#dead) throw new TypeError('Tray is destroyed');
  }

  setImage(image: NativeImage | string): void {
    this.#requireAlive();
    if (typeof image === 'string' && !existsSync(image)) {
      throw new TypeError(`Failed to load image from path '${image}'`);
    }
    this.image = image;
    this.#draw();
  }

  setToolTip(toolTip: string): void {
    this.#requireAlive();
    if (toolTip !== this.toolTip) tellPerson(`[значок / tray] ${toolTip}`);
    this.toolTip = toolTip;
    this.#draw();
  }

  setContextMenu(menu: Menu | null): void {
    this.#requireAlive();
    this.menu = menu;
    this.#draw();
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
  }
}

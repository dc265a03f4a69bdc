import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { HostObject } from '../modelled.ts';
import { screen } from '../screen.ts';

type PlaceState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

/** Centre of the work area, or where the options say. */
function firstBounds(options: BrowserWindowConstructorOptions): Rectangle {
  const { width = 800, height = 600 } = options;
  const { workArea } = screen.getPrimaryDisplay();
  return {
    x: options.x ?? Math.round(workArea.x + (workArea.width - width) / 2),
    y: options.y ?? Math.round(workArea.y + (workArea.height - height) / 2),
    width,
    height,
  };
}

/**
 * Where a window stands: Electron's bounds, sizes and states with their events. Nothing is drawn around a page, so
 * outer and inner size are the same here.
 */
export class WindowPlace extends HostObject {
  #normal: Rectangle;
  #state: PlaceState = 'normal';
  #beforeMinimize: PlaceState = 'normal';
  #minimum: [number, number];
  readonly #resized: (size: Rectangle) => void;
  #dead = false;

  constructor(options: BrowserWindowConstructorOptions, resized: (size: Rectangle) => void) {
    super();
    this.#minimum = [options.minWidth ?? 0, options.minHeight ?? 0];
    this.#normal = firstBounds(options);
    this.#resized = resized;
  }

  isDestroyed = (): boolean => this.#dead;

  protected die(): void {
    this.#dead = true;
  }

  /** Every use of a destroyed window throws, as in Electron. */
  protected requireAlive(): void {
    if (this.#dead) throw new TypeError('Object has been destroyed');
  }

  getBounds(): Rectangle {
    this.requireAlive();
    const { bounds, workArea } = screen.getPrimaryDisplay();
    if (this.#state === 'maximized') return { ...workArea };
    if (this.#state === 'fullscreen') return { ...bounds };
    return { ...this.#normal };
  }

  getNormalBounds(): Rectangle {
    this.requireAlive();
    return { ...this.#normal };
  }

  getContentBounds = (): Rectangle => this.getBounds();

  setBounds(wanted: Partial<Rectangle>): void {
    this.requireAlive();
    const old = this.#normal;
    const next = { ...old, ...wanted };
    next.width = Math.max(next.width, this.#minimum[0]);
    next.height = Math.max(next.height, this.#minimum[1]);
    this.#normal = next;
    if (next.x !== old.x || next.y !== old.y) this.#tell('move', 'moved');
    if (next.width !== old.width || next.height !== old.height) {
      this.#resized(next);
      this.#tell('resize', 'resized');
    }
  }

  #tell(...events: readonly string[]): void {
    for (const event of events) this.emit(event);
  }

  getSize = (): [number, number] => [this.getBounds().width, this.getBounds().height];
  getContentSize = (): [number, number] => this.getSize();
  getPosition = (): [number, number] => [this.getBounds().x, this.getBounds().y];
  getMinimumSize = (): [number, number] => this.#minimum;
  setSize = (width: number, height: number): void => this.setBounds({ width, height });
  setContentSize = (width: number, height: number): void => this.setBounds({ width, height });
  setPosition = (x: number, y: number): void => this.setBounds({ x, y });

  setMinimumSize(width: number, height: number): void {
    this.#minimum = [width, height];
  }

  center(): void {
    const { width, height } = this.#normal;
    this.setBounds(firstBounds({ width, height }));
  }

  isMinimized = (): boolean => this.#state === 'minimized';
  isMaximized = (): boolean => this.#state === 'maximized';
  isFullScreen = (): boolean => this.#state === 'fullscreen';
  isNormal = (): boolean => this.#state === 'normal';

  #change(state: PlaceState, event: string): void {
    this.requireAlive();
    if (state === this.#state) return;
    this.#state = state;
    if (state !== 'minimized') this.#resized(this.getBounds());
    this.emit(event);
  }

  minimize(): void {
    if (this.#state !== 'minimized') this.#beforeMinimize = this.#state;
    this.#change('minimized', 'minimize');
  }

  maximize(): void {
    this.#change('maximized', 'maximize');
  }

  unmaximize(): void {
    if (this.#state === 'maximized') this.#change('normal', 'unmaximize');
  }

  restore(): void {
    if (this.#state === 'minimized') this.#change(this.#beforeMinimize, 'restore');
    else this.unmaximize();
  }

  setFullScreen(on: boolean): void {
    this.#change(on ? 'fullscreen' : 'normal', on ? 'enter-full-screen' : 'leave-full-screen');
  }
}

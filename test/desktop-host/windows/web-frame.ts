import type { Frame } from 'playwright';
import { HostObject } from '../modelled.ts';
import { fromPageAddress } from '../scheme-address.ts';

/** Origin as Electron says it: an own scheme has one, `data:` and blank pages have not. */
function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url === undefined || url.host === '' ? 'null' : `${url.protocol}//${url.host}`;
}

/** What a frame needs to know of its window. */
export interface FrameOwner {
  readonly id: number;
  send(channel: string, ...args: readonly unknown[]): void;
}

/** Electron's WebFrameMain: one frame of a window's page; it follows the frame through navigations. */
export class WebFrameMain extends HostObject {
  readonly processId = 1;
  readonly detached = false;
  readonly #frame: Frame;
  readonly #owner: FrameOwner;

  constructor(frame: Frame, owner: FrameOwner) {
    super();
    this.#frame = frame;
    this.#owner = owner;
  }

  get url(): string {
    return fromPageAddress(this.#frame.url());
  }

  get origin(): string {
    return originOf(this.url);
  }

  get name(): string {
    return this.#frame.name();
  }

  get routingId(): number {
    return this.#owner.id;
  }

  get frameTreeNodeId(): number {
    return this.#owner.id;
  }

  get parent(): WebFrameMain | null {
    const parent = this.#frame.parentFrame();
    return parent === null ? null : new WebFrameMain(parent, this.#owner);
  }

  get top(): WebFrameMain {
    return this.parent?.top ?? this;
  }

  get frames(): readonly WebFrameMain[] {
    return this.#frame.childFrames().map((child) => new WebFrameMain(child, this.#owner));
  }

  isDestroyed(): boolean {
    return this.#frame.isDetached();
  }

  send(channel: string, ...args: readonly unknown[]): void {
    this.#owner.send(channel, ...args);
  }

  executeJavaScript(code: string): Promise<unknown> {
    return this.#frame.evaluate(code);
  }
}

import type { Page } from 'playwright';
import { firstPage } from './chromium.ts';

/** A tray icon as values, and what a person can do with it. */
export interface TrayView {
  readonly toolTip: string;
  /** Address of the picture, empty where it is none. */
  readonly image: string;
  readonly lines: readonly {
    readonly label: string;
    readonly enabled: boolean;
    readonly click: () => void;
  }[];
  readonly click: () => void;
}

const style = `body { font: 16px sans-serif; margin: 2rem; color-scheme: light dark }
  button { display: block; font: inherit; min-width: 20rem; margin: .25rem 0; padding: .4rem; text-align: start }`;

let shown: TrayView | undefined;
let prepared: Promise<Page> | undefined;

async function prepare(): Promise<Page> {
  const page = await firstPage();
  await page.exposeFunction('press', (line: number) =>
    line < 0 ? shown?.click() : shown?.lines[line]?.click(),
  );
  return page;
}

/** Draws the tray into Chromium's first page, which stays open for as long as the program lives. */
export async function drawTray(view: TrayView): Promise<void> {
  shown = view;
  prepared ??= prepare();
  const page = await prepared;
  const { toolTip, image } = view;
  const told = { toolTip, image, style, lines: view.lines.map(({ label, enabled }) => ({ label, enabled })) };
  await page.evaluate(({ toolTip, image, lines, style: text }) => {
    const press = (line: number) => Reflect.apply(Reflect.get(globalThis, 'press'), undefined, [line]);
    const button = (content: string | Node, enabled: boolean, line: number) => {
      const made = document.createElement('button');
      made.append(content);
      made.disabled = !enabled;
      made.addEventListener('click', () => press(line));
      return made;
    };
    const picture = document.createElement('img');
    picture.src = image;
    picture.alt = toolTip;
    const sheet = document.createElement('style');
    sheet.textContent = text;
    const tip = document.createElement('p');
    tip.textContent = toolTip;
    document.title = `Значок / tray: ${toolTip}`;
    document.head.replaceChildren(sheet);
    document.body.replaceChildren(
      button(image === '' ? 'Значок / tray' : picture, true, -1),
      tip,
      ...lines.map(({ label, enabled }, line) => button(label, enabled, line)),
    );
  }, told);
}

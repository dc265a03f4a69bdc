import type { CDPSession, Page } from 'playwright';
import { newPage } from '../chromium.ts';
import { nativeTheme } from '../native-theme.ts';
import { type FromPreload, installWorlds, lineTo, type Worlds } from '../page/worlds.ts';
import { answerRequest, type RequestOwner } from './requests.ts';

/** A page that is ready to load the program's documents. */
export interface OpenPage {
  readonly page: Page;
  readonly line: CDPSession;
  readonly worlds: Worlds;
}

/** What happens in a page, told to its WebContents. */
export interface PageOwner extends RequestOwner {
  take(message: FromPreload, context: number): void;
  popupAsked(url: string, frameName: string, features: string): void;
  documentReady(): void;
  documentLoaded(): void;
  navigated(): void;
  printed(level: string, message: string): void;
  crashed(): void;
  pageGone(page: Page): void;
}

/** How a page is made. */
export interface PageOptions {
  readonly preload: string | undefined;
  readonly additionalArguments: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Opens a page for a window: its size, colours, both worlds, requests and events, before any document of ours. */
export async function openPage(owner: PageOwner, options: PageOptions): Promise<OpenPage> {
  const page = await newPage(options.width, options.height);
  await page.emulateMedia({ colorScheme: nativeTheme.colorScheme });
  await page.route('**/*', (route) => answerRequest(route, owner));
  const line = await lineTo(page);
  const worlds = await installWorlds(line, options.preload, options.additionalArguments, (message, context) =>
    owner.take(message, context),
  );
  line.on('Page.windowOpen', ({ url, windowName, windowFeatures }) =>
    owner.popupAsked(url, windowName, windowFeatures.join(',')),
  );
  page.on('domcontentloaded', () => owner.documentReady());
  page.on('load', () => owner.documentLoaded());
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) owner.navigated();
  });
  page.on('console', (entry) => owner.printed(entry.type(), entry.text()));
  page.on('crash', () => owner.crashed());
  page.on('close', () => owner.pageGone(page));
  return { page, line, worlds };
}

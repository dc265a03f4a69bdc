import type { OnBeforeRequestListenerDetails } from 'electron';
import type { Frame, Request as PageRequest, Route } from 'playwright';
import { emitPreventable, type HostObject } from '../modelled.ts';
import { fromPageAddress, isOwnScheme, toPageAddress } from '../scheme-address.ts';
import type { Session } from '../session.ts';
import type { WebFrameMain } from './web-frame.ts';

/** What answering a page's request needs of its WebContents. */
export interface RequestOwner extends HostObject {
  readonly id: number;
  readonly session: Session;
  readonly mainFrame: WebFrameMain;
  isLoadedByProgram(url: string): boolean;
  loadURL(url: string): Promise<void>;
}

let lastRequest = 0;

type ResourceType = OnBeforeRequestListenerDetails['resourceType'];

/** Electron's names of Playwright's resource types. */
const resourceTypes: Readonly<Record<string, ResourceType>> = {
  fetch: 'xhr',
  xhr: 'xhr',
  eventsource: 'xhr',
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'media',
  ping: 'ping',
};

function resourceType(request: PageRequest): ResourceType {
  if (request.isNavigationRequest()) return isMainFrame(request.frame()) ? 'mainFrame' : 'subFrame';
  return resourceTypes[request.resourceType()] ?? 'other';
}

function isMainFrame(frame: Frame): boolean {
  return frame.parentFrame() === null;
}

/** A navigation that the page began by itself: the program may stop it. */
function isStopped(owner: RequestOwner, request: PageRequest, url: string): boolean {
  const main = isMainFrame(request.frame());
  if (main && owner.isLoadedByProgram(url)) return false;
  const details = { url, isMainFrame: main, isSameDocument: false, frame: owner.mainFrame };
  return (
    (main && emitPreventable(owner, 'will-navigate', details, url)) ||
    emitPreventable(owner, 'will-frame-navigate', details)
  );
}

/**
 * Decides about one request of a window's page in Electron's order: navigation events, the session's filter, then the
 * handler of an own scheme. What is no own scheme and was let through goes to the real network.
 */
export async function answerRequest(route: Route, owner: RequestOwner): Promise<void> {
  const request = route.request();
  const url = fromPageAddress(request.url());
  if (request.isNavigationRequest() && isStopped(owner, request, url)) return route.abort('aborted');

  lastRequest += 1;
  const decision = await owner.session.requests.decide({
    id: lastRequest,
    url,
    method: request.method(),
    webContentsId: owner.id,
    resourceType: resourceType(request),
    referrer: fromPageAddress(request.headers()['referer'] ?? ''),
    timestamp: Date.now(),
    uploadData: [],
  });
  if (decision.cancel === true) return route.abort('blockedbyclient');
  if (decision.redirectURL !== undefined) throw new Error('test/desktop-host does not model redirectURL');
  if (!isOwnScheme(url)) return route.continue();

  const handler = owner.session.schemeHandlers.handlerOf(url);
  if (handler === undefined) return route.abort('failed');
  const body = request.postDataBuffer();
  const answer = await handler(
    new Request(url, {
      method: request.method(),
      headers: await request.allHeaders(),
      ...(body && { body: new Uint8Array(body) }),
    }),
  );
  const target = answer.headers.get('location');
  if (answer.status >= 300 && answer.status < 400 && target !== null) {
    return redirect(route, owner, new URL(target, url).href);
  }
  return route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  });
}

/** The program may stop a redirect of the main frame; otherwise the page is sent to the target. */
async function redirect(route: Route, owner: RequestOwner, url: string): Promise<void> {
  const request = route.request();
  if (!request.isNavigationRequest() || !isMainFrame(request.frame())) {
    return route.fulfill({ status: 302, headers: { location: toPageAddress(url) } });
  }
  const details = { url, isMainFrame: true, isSameDocument: false, frame: owner.mainFrame };
  const stopped = emitPreventable(owner, 'will-redirect', details, url);
  await route.abort('aborted');
  if (!stopped) await owner.loadURL(url);
}

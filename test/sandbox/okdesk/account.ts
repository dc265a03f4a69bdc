import { afterEach } from 'vitest';
import {
  type OkdeskSandboxOptions,
  type RunningOkdesk,
  startOkdeskSandbox,
} from '../../../electron/sandbox/okdesk/start.ts';

/** One answer: status and body (JSON when it is JSON, else text). */
interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers member by member and fail on what is not there.
  readonly body: any;
}

/** An account and a plain client for it, which knows nothing but HTTP. */
export interface Account {
  readonly desk: RunningOkdesk;
  call(method: string, path: string, body?: unknown, token?: string): Promise<Answered>;
  form(path: string, fields: Readonly<Record<string, string | Blob>>): Promise<Answered>;
}

const running: RunningOkdesk[] = [];
afterEach(async () => {
  for (const desk of running.splice(0)) await desk.close();
});

/** Starts an account that is closed after the test. */
export async function account(options: OkdeskSandboxOptions = {}): Promise<Account> {
  const desk = await startOkdeskSandbox(options);
  running.push(desk);
  const address = (path: string, token: string) =>
    `${desk.url}/api/v1${path}${path.includes('?') ? '&' : '?'}api_token=${token}`;
  return {
    desk,
    async call(method, path, body, token = desk.token) {
      const sent =
        body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      return read(await fetch(address(path, token), { method, redirect: 'manual', ...sent }));
    },
    async form(path, fields) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return read(await fetch(address(path, desk.token), { method: 'POST', body }));
    },
  };
}

async function read(response: Response): Promise<Answered> {
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json');
  return { status: response.status, body: json ? JSON.parse(text) : text };
}

import process from 'node:process';
import type { MessageParameters } from '../../shared/message.ts';
import { type MessageCode, messageText } from '../../shared/messages/index.ts';
import { helpText } from './options/help.ts';
import { readSandboxOptions, type SandboxOptions } from './options.ts';
import { type RunningServers, startServers } from './servers.ts';

/** `npm run sandbox`: the two embedded servers alone, for a person or for any other client. */
async function main(): Promise<number> {
  const read = readSandboxOptions(process.argv.slice(2));
  if (!read.ok) {
    process.stderr.write(`${sentence(read.error.code, read.error.parameters, 'ru')}\n`);
    return 2;
  }
  const options = read.value;
  if (options.help) {
    process.stdout.write(`${helpText(options.language)}\n`);
    return 0;
  }
  const asked = stopAsked();
  const servers = await start(options);
  if (servers === undefined) return 1;
  process.stdout.write(
    options.json ? `${JSON.stringify(addresses(servers))}\n` : `${welcome(options, servers)}\n`,
  );
  await asked;
  await servers.close();
  if (!options.json) process.stdout.write(`${sentence('sandbox.stopped', {}, options.language)}\n`);
  return 0;
}

/** The servers, or `undefined` after the reason was told. */
async function start(options: SandboxOptions): Promise<RunningServers | undefined> {
  const { empty, partners, issues } = options;
  try {
    return await startServers({
      ...options,
      partners: empty ? 0 : partners,
      issues: empty ? 0 : issues,
      today: new Date().toISOString().slice(0, 10),
      folder: options.data,
    });
  } catch (error) {
    const mistake = startMistake(error, options);
    if (mistake === undefined) throw error;
    process.stderr.write(`${sentence(mistake.code, mistake.parameters, options.language)}\n`);
    return undefined;
  }
}

/** What the operating system refused, in words; everything else is a fault of the program and not caught. */
function startMistake(error: unknown, options: SandboxOptions) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE' || code === 'EACCES') {
    const address = `${options.onecPort}, ${options.okdeskPort}`;
    return { code: 'sandbox.port_taken', parameters: { address } } as const;
  }
  const folderRefused = options.data !== undefined && /^(E|ERR_SQLITE)/.test(code);
  if (folderRefused)
    return { code: 'sandbox.folder_unusable', parameters: { folder: options.data ?? '' } } as const;
  return undefined;
}

function addresses({ onec, okdesk }: RunningServers) {
  return {
    onec: { url: onec.url, user: onec.user, password: onec.password },
    okdesk: { url: okdesk.url, token: okdesk.token },
  };
}

function welcome(options: SandboxOptions, { onec, okdesk, kept }: RunningServers): string {
  const { language, empty, data, seed, partners, issues } = options;
  const content = kept
    ? sentence('sandbox.content_kept', {}, language)
    : empty
      ? sentence('sandbox.content_empty', {}, language)
      : sentence('sandbox.content_made', { seed, partners, issues }, language);
  const place =
    data === undefined
      ? sentence('sandbox.place_memory', {}, language)
      : sentence('sandbox.place_folder', { folder: data }, language);
  const parameters = {
    onecUrl: onec.url,
    user: onec.user,
    password: onec.password,
    okdeskUrl: okdesk.url,
    email: okdesk.userEmail,
    token: okdesk.token,
    content,
    place,
  };
  return sentence('sandbox.listening', parameters, language);
}

function sentence(
  code: MessageCode,
  parameters: MessageParameters,
  language: SandboxOptions['language'],
): string {
  const { what, remedy } = messageText(code, parameters, language);
  return remedy === undefined ? what : `${what}\n${remedy}`;
}

/** Ends with the first Ctrl+C or request to end; a launcher may send the second one at once, it changes nothing. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}

process.exitCode = await main();

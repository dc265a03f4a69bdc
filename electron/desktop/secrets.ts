import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ExchangeId } from '../../shared/ids.ts';
import type { ApplicationView } from '../../shared/ipc/application.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import { type SecretName, secretNameSchema } from '../../shared/settings.ts';
import { desktopProblem } from '../service/desktop-problem.ts';
import type { SecretStore } from '../service/program.ts';
import { storeProblem, toStoreFailure } from '../store/failure.ts';
import { replaceFile, setAside } from '../store/replace-file.ts';

/** What the operating system does for secrets. Both functions reject where it cannot. */
export interface Cipher {
  readonly protection: ApplicationView['secretProtection'];
  encrypt(text: string): Promise<Buffer>;
  /** `again`: the system has a newer key and wants the text encrypted once more. */
  decrypt(bytes: Buffer): Promise<{ readonly text: string; readonly again: boolean }>;
}

export interface OpenedSecrets {
  readonly store: SecretStore;
  /** Every secret in clear, for masking. */
  readonly known: () => readonly string[];
  readonly notices: readonly Problem[];
}

/** Base64 of the encrypted text, by exchange and name. */
const fileSchema = z.object({
  version: z.literal(1).default(1),
  exchanges: z.record(z.string(), z.partialRecord(secretNameSchema, z.base64())).default({}),
});
type Kept = z.infer<typeof fileSchema>;

/**
 * Passwords and tokens, encrypted in `secrets.json` and in clear only in the memory of main. One that cannot be
 * decrypted (a profile copied to another PC) counts as never entered, and the person is told. Where the system cannot
 * encrypt, secrets live until the program ends and reach no file.
 */
export async function openSecrets(path: string, cipher: Cipher, now: () => number): Promise<OpenedSecrets> {
  const { kept, notices } = readKept(path, now);
  const clear = new Map<string, string>();
  const keyOf = (exchange: string, name: SecretName) => `${exchange}\n${name}`;
  let file = kept;
  let unreadable = 0;

  for (const [exchange, secrets] of Object.entries(kept.exchanges)) {
    for (const [name, encrypted] of Object.entries(secrets)) {
      const secretName = secretNameSchema.parse(name);
      try {
        const { text, again } = await cipher.decrypt(Buffer.from(encrypted, 'base64'));
        clear.set(keyOf(exchange, secretName), text);
        if (again) file = withSecret(file, exchange, secretName, await cipher.encrypt(text));
      } catch {
        unreadable += 1;
      }
    }
  }
  if (file !== kept) write(path, file);

  function keep(changed: Kept): Result<void, Problem> {
    const written = write(path, changed);
    if (written.ok) file = changed;
    return written;
  }

  return {
    known: () => [...clear.values()],
    notices: [
      ...notices,
      ...(unreadable > 0
        ? [desktopProblem('desktop.secrets_unreadable', 'secrets', { count: unreadable })]
        : []),
      ...protectionNotice(cipher.protection),
    ],
    store: {
      protection: cipher.protection,
      get: (exchange, name) => clear.get(keyOf(exchange, name)),
      has: (exchange, name) => clear.has(keyOf(exchange, name)),
      async set(exchange, name, value) {
        if (value === '' || cipher.protection === 'none') {
          const forgotten = keep(withSecret(file, exchange, name, undefined));
          if (!forgotten.ok) return forgotten;
        } else {
          const encrypted = await cipher.encrypt(value).catch(() => undefined);
          if (encrypted === undefined) return failed(desktopProblem('desktop.secret_not_kept', 'secrets'));
          const written = keep(withSecret(file, exchange, name, encrypted));
          if (!written.ok) return written;
        }
        if (value === '') clear.delete(keyOf(exchange, name));
        else clear.set(keyOf(exchange, name), value);
        return success(undefined);
      },
      removeAll(exchange: ExchangeId) {
        const { [exchange]: _removed, ...others } = file.exchanges;
        const written = keep({ ...file, exchanges: others });
        if (!written.ok) return written;
        for (const name of secretNameSchema.options) clear.delete(keyOf(exchange, name));
        return written;
      },
    },
  };
}

function protectionNotice(protection: Cipher['protection']): readonly Problem[] {
  if (protection === 'system') return [];
  return [
    desktopProblem(protection === 'weak' ? 'desktop.secrets_weak' : 'desktop.secrets_not_kept', 'secrets'),
  ];
}

function withSecret(file: Kept, exchange: string, name: SecretName, encrypted: Buffer | undefined): Kept {
  const { [name]: _former, ...others } = file.exchanges[exchange] ?? {};
  const secrets = encrypted === undefined ? others : { ...others, [name]: encrypted.toString('base64') };
  return { ...file, exchanges: { ...file.exchanges, [exchange]: secrets } };
}

function write(path: string, file: Kept): Result<void, Problem> {
  try {
    replaceFile(path, `${JSON.stringify(file, null, 2)}\n`);
    return success(undefined);
  } catch (error) {
    const problem = storeProblem(toStoreFailure(error, path, 'secrets'));
    if (problem === undefined) throw error;
    return failed(problem);
  }
}

function readKept(
  path: string,
  now: () => number,
): { readonly kept: Kept; readonly notices: readonly Problem[] } {
  const empty = fileSchema.parse({});
  try {
    const parsed = fileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return { kept: parsed.data, notices: [] };
  } catch (error) {
    if (z.object({ code: z.literal('ENOENT') }).safeParse(error).success) return { kept: empty, notices: [] };
    if (!(error instanceof SyntaxError)) {
      const problem = storeProblem(toStoreFailure(error, path, 'secrets'));
      if (problem === undefined) throw error;
      return { kept: empty, notices: [problem] };
    }
  }
  const keptAs = setAside(path, now());
  return { kept: empty, notices: [desktopProblem('desktop.secrets_set_aside', 'secrets', { path: keptAs })] };
}

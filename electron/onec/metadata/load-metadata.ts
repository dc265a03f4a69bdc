import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { parseJson } from '../errors/error-body.ts';
import { makeProblem } from '../errors/origin.ts';
import { bodyText, contentKind } from '../http/body.ts';
import type { Transport } from '../http/transport.ts';
import { type Metadata, readMetadata } from './metadata.ts';

/** Where shapes are kept between starts: text by key. */
export interface MetadataCache {
  get(key: string): string | undefined;
  put(key: string, text: string): void;
}

const metadataSchema = z.record(
  z.string(),
  z.object({ properties: z.record(z.string(), z.string()), navigation: z.array(z.string()) }),
);

/**
 * Key of the cache: a hash of the address, the opened sets and the wanted ones. Asking the server for the hash of
 * `$metadata` itself would cost the 23 seconds that the cache saves.
 */
function metadataKey(root: string, opened: ReadonlySet<string>, sets: readonly string[]): string {
  const text = [root, ...[...opened].sort(), '', ...sets].join('\n');
  return hash('sha256', text);
}

function cached(cache: MetadataCache | undefined, key: string): Metadata | undefined {
  const json = parseJson(cache?.get(key) ?? '');
  const parsed = metadataSchema.safeParse(json?.value);
  return parsed.success ? parsed.data : undefined;
}

/** Shapes of the given sets and of the rows of their sections. */
export async function loadMetadata(
  transport: Transport,
  opened: ReadonlySet<string>,
  sets: readonly string[],
  cache?: MetadataCache,
): Promise<Result<Metadata, Problem>> {
  const key = metadataKey(transport.root, opened, sets);
  const known = cached(cache, key);
  if (known !== undefined) return success(known);
  const names = new Set(sets);
  const wanted = (type: string) =>
    names.has(type) || (type.endsWith('_RowType') && sets.some((set) => type.startsWith(`${set}_`)));
  const loaded = await transport.call(
    { method: 'GET', path: '$metadata', set: '', accept: 'xml' },
    async (answer): Promise<Result<Metadata, Problem>> => {
      if (contentKind(answer.contentType) !== 'xml') {
        return failed(answer.problem((await bodyText(answer.stream, 256 * 1024)) ?? ''));
      }
      const { metadata, fault } = await readMetadata(answer.stream, wanted);
      if (metadata !== undefined && fault === undefined) return success(metadata);
      const code = fault === undefined || fault === 'form' ? 'onec.unexpectedAnswer' : 'onec.cutAnswer';
      return failed(
        makeProblem(answer.origin, code, 'waiting', { status: answer.status, text: '$metadata' }),
      );
    },
  );
  if (loaded.ok) cache?.put(key, JSON.stringify(loaded.value));
  return loaded;
}

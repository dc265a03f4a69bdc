import type { RunningOneC } from '../../../electron/sandbox/onec/start.ts';
import { clientOf, nodeOf } from './client.ts';

/** What comes in one piece from a socket. */
const chunkBytes = 65_536;

async function chunksOf(base: RunningOneC, path: string, method: string): Promise<readonly Buffer[]> {
  const signIn = Buffer.from(`${base.user}:${base.password}`).toString('base64');
  const response = await fetch(`${base.url}/${path}`, {
    method,
    headers: { authorization: `Basic ${signIn}` },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  return Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, index) =>
    bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes),
  );
}

/** The two large answers of the base, as pieces of bytes. */
export async function largeAnswers(base: RunningOneC) {
  const onec = clientOf(base);
  const node = await nodeOf(onec);
  const place = `'${base.url}/${onec.profile.exchangePlan.set}(guid'${node.ref}')'`;
  const question = new URLSearchParams({ DataExchangePoint: place, MessageNo: String(node.sentNo + 1) });
  return {
    metadata: await chunksOf(base, '$metadata', 'GET'),
    feed: await chunksOf(base, `SelectChanges?${question}`, 'POST'),
  };
}

// One reading in a process of its own, through the real client; prints by how many bytes its memory grew at most.
// As the program begins.
import 'zod/compile';
import process from 'node:process';
import { openOneC } from '../../../electron/onec/create.ts';
import { loadMetadata } from '../../../electron/onec/metadata/load-metadata.ts';
import type { Change } from '../../../electron/onec/onec.ts';
import { onecSettingsSchema } from '../../../shared/settings.ts';
import { changedObjects, nodeOf, partners } from './client.ts';

/** Changes that the exchange holds at a time. */
const changesTogether = 200;

const [what, url = '', user = '', password = ''] = process.argv.slice(2);
const settings = onecSettingsSchema.parse({ url, user });
const { onec, transport } = openOneC({ settings, password }, { repeat: false });
const node = await nodeOf(onec);

const before = process.memoryUsage.rss();
let peak = before;
// Reading waits for every piece from the socket, so the timer comes between any two.
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 1);
if (what === 'metadata') {
  const loaded = await loadMetadata(transport, new Set([partners]), [partners]);
  if (!loaded.ok || loaded.value[partners] === undefined) throw new Error('$metadata was not read');
}
if (what === 'changes') {
  let held: Change[] = [];
  const read = await onec.selectChanges(node.ref, node.sentNo + 1, (change) => {
    held.push(change);
    if (held.length >= changesTogether) held = [];
  });
  if (!read.ok || read.value < changedObjects) throw new Error('the changes were not read');
}
clearInterval(sampling);
process.stdout.write(`${Math.max(peak, process.memoryUsage.rss()) - before}\n`);

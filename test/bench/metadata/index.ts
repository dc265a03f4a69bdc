import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createChangeFeedReader } from '../../../electron/onec/changes/change-feed.ts';
import { readMetadata } from '../../../electron/onec/metadata/metadata.ts';
import { readXmlStream } from '../../../electron/onec/xml/read-xml.ts';
import type { RunningOneC } from '../../../electron/sandbox/onec/start.ts';
import type { Bench } from '../bench.ts';
import { median, ratioInTurns } from '../shared/median.ts';
import { largeAnswers } from './answers.ts';
import { startBase } from './base.ts';
import { partners } from './client.ts';
import { bareSaxPass, keepingSaxPass, streamOf } from './sax-floor.ts';

const repetitions = 25;
const processes = 5;
const megabyte = 1_000_000;
const run = promisify(execFile);

/** Point «`$metadata` of 17 MB and a feed of 10,000 changes»: time against a bare SAX pass, memory over the baseline. */
export const metadataBench: Bench = {
  name: 'metadata',
  async measure(say) {
    say('a base with 10,000 changes');
    const base = await startBase();
    try {
      const { metadata, feed } = await largeAnswers(base);
      say('time of $metadata');
      const wanted = (type: string) => type.startsWith(partners);
      const description = await ratioInTurns(
        repetitions,
        () => readMetadata(streamOf(metadata), wanted),
        () => bareSaxPass(metadata),
      );
      say('time of the feed');
      const changes = await ratioInTurns(
        repetitions,
        () => readXmlStream(streamOf(feed), createChangeFeedReader(() => undefined).listener),
        () => bareSaxPass(feed),
      );
      const kept = await ratioInTurns(
        repetitions,
        () => readXmlStream(streamOf(feed), createChangeFeedReader(() => undefined).listener),
        () => keepingSaxPass(feed),
      );
      say('memory');
      const descriptionPeak = await growthOf('metadata', base);
      const changesPeak = await growthOf('changes', base);
      const sized = (chunks: readonly Buffer[]) =>
        chunks.reduce((sum, { length }) => sum + length, 0) / megabyte;
      return {
        columns: ['answer', 'MB', 'ours, ms', 'SAX, ms', 'ratio', 'peak over baseline, MB'],
        rows: [
          [
            '$metadata, against a bare SAX pass',
            sized(metadata),
            description.ours,
            description.floor,
            description.ratio,
            descriptionPeak,
          ],
          [
            'feed of 10,000 changes, against a bare SAX pass',
            sized(feed),
            changes.ours,
            changes.floor,
            changes.ratio,
            changesPeak,
          ],
          ['the same, against one that keeps the values', sized(feed), kept.ours, kept.floor, kept.ratio, ''],
        ],
        targets: [
          { what: '$metadata, ours ÷ bare SAX', value: description.ratio, atMost: 1.3, unit: '×' },
          { what: 'feed, ours ÷ SAX that keeps the values', value: kept.ratio, atMost: 1.3, unit: '×' },
          { what: '$metadata, peak over baseline', value: descriptionPeak, atMost: 100, unit: 'MB' },
          { what: 'feed, peak over baseline', value: changesPeak, atMost: 100, unit: 'MB' },
        ],
        notes: [
          'bare SAX: the same parser over the same bytes, handlers that do nothing',
          'of the feed ours hands over 10,000 objects with 560,000 values; putting texts into objects under their names is by itself a third more than a bare pass, so the target of the feed is held against a pass that does just that',
          `memory: resident set of a process that reads through the real client, its peak while reading over what it had before, median of ${processes}`,
        ],
      };
    } finally {
      await base.close();
    }
  },
};

const reader = fileURLToPath(new URL('./reader-process.ts', import.meta.url));

/** By how much a process that reads grows at most, in megabytes. */
async function growthOf(what: string, { url, user, password }: RunningOneC): Promise<number> {
  const peaks: number[] = [];
  for (let turn = 0; turn < processes; turn += 1) {
    const flags = ['--disable-warning=ExperimentalWarning', reader, what, url, user, password];
    const { stdout } = await run(process.execPath, flags);
    peaks.push(Number(stdout) / megabyte);
  }
  return median(peaks);
}

import type { Page } from '@playwright/test';
import { z } from 'zod';

/** Frames that Chromium wanted to show while something moved. */
export interface Frames {
  readonly all: number;
  /** Frames of which the person saw nothing new, or the old rows, at the moment when they were due. */
  readonly late: number;
}

/** Chromium's own account of every frame, from its beginning to the screen; where its DevTools draw their frames from. */
const categories = ['cc', 'benchmark', 'disabled-by-default-devtools.timeline.frame'];

const frameSchema = z.object({
  name: z.literal('PipelineReporter'),
  ph: z.literal('b'),
  pid: z.number(),
  args: z.object({
    frame_reporter: z.object({
      frame_sequence: z.number(),
      state: z.string(),
      affects_smoothness: z.boolean(),
    }),
  }),
});
const collectedSchema = z.object({ value: z.array(z.unknown()) });

/** Records a trace while the work goes on, and counts its frames. */
export async function framesDuring(page: Page, work: () => Promise<unknown>): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  const events: unknown[] = [];
  session.on('Tracing.dataCollected', (part) => {
    for (const event of collectedSchema.parse(part).value) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return countFrames(events);
}

/**
 * One frame may have two accounts, of the compositor and of the page. It is late where one that matters to the eye was
 * dropped, or shown without what the page had to add (Chromium, `cc/metrics/compositor_frame_reporter`).
 */
function countFrames(events: readonly unknown[]): Frames {
  const late = new Map<string, boolean>();
  for (const event of events) {
    const known = frameSchema.safeParse(event);
    if (!known.success) continue;
    const { frame_sequence: number, state, affects_smoothness: seen } = known.data.args.frame_reporter;
    if (state === 'STATE_NO_UPDATE_DESIRED') continue;
    const frame = `${known.data.pid} ${number}`;
    const isLate = seen && (state === 'STATE_DROPPED' || state === 'STATE_PRESENTED_PARTIAL');
    late.set(frame, isLate || late.get(frame) === true);
  }
  return { all: late.size, late: [...late.values()].filter(Boolean).length };
}

import { describe, expect, it } from 'vitest';
import { abortableWait } from '../../electron/http/abortable-wait.ts';

describe('abortable wait', () => {
  it('says true when the time passed', async () => {
    expect(await abortableWait(1)).toBe(true);
  });

  it('ends at once with false when it is stopped', async () => {
    const stop = new AbortController();
    const waiting = abortableWait(60_000, stop.signal);
    stop.abort();
    expect(await waiting).toBe(false);
  });

  it('does not begin when it was stopped before', async () => {
    expect(await abortableWait(60_000, AbortSignal.abort())).toBe(false);
  });
});

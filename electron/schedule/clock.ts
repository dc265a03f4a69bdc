import schedule from 'node-schedule';

const everyMinute = '* * * * *';

/**
 * Asks at every full minute whether something is due, nothing more: what is due is decided from the moments themselves, so
 * that a minute slept through or a clock put forward loses no run. The returned function ends it.
 */
export function startClock(ask: () => void): () => void {
  const job = schedule.scheduleJob(everyMinute, ask);
  return () => {
    job.cancel();
  };
}

import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const kilobytesInMegabyte = 1024;
const ownStatus = '/proc/self/status';

/**
 * Largest resident memory of this process so far, in MB. On Linux from the kernel's own page, because `maxRSS` of a process
 * begins with what its parent held when it started it.
 */
export function peakMegabytes(): number {
  const status = existsSync(ownStatus) ? readFileSync(ownStatus, 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) / kilobytesInMegabyte;
}

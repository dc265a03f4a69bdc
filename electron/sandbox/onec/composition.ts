import { newerFileSets, olderFileSets } from './configuration/attached-files.ts';
import { exchangePlanSet } from './configuration/exchange-plan.ts';
import type { OneCSwitches } from './switches.ts';

/** Состав: is this object's set opened for OData? Asked per request, for the switches are live. */
export function isOpen(set: string, switches: OneCSwitches): boolean {
  if (switches.nothingOpened || switches.closedSets.has(set)) return false;
  if (set === exchangePlanSet) return !switches.exchangePlanClosed;
  return existsIn(set, switches.attachedFiles);
}

/** A base has the binary storage of its own generation of БСП only. */
function existsIn(set: string, generation: OneCSwitches['attachedFiles']): boolean {
  if (generation === 'both') return true;
  const absent: readonly string[] = generation === 'newer' ? olderFileSets : newerFileSets;
  return !absent.includes(set);
}

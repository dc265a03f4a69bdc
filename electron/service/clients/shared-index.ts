import type { ExchangeId } from '../../../shared/ids.ts';
import type { ExchangeControl, Program } from '../program.ts';
import { type ClientIndex, createClientIndex } from './client-index.ts';

const known = new WeakMap<ExchangeControl, Map<ExchangeId, ClientIndex>>();

/** The index of an exchange, one for all screens; it lives as long as the program. */
export function clientIndexOf({ exchanges }: Pick<Program, 'exchanges'>, id: ExchangeId): ClientIndex {
  const ofProgram = known.get(exchanges) ?? new Map<ExchangeId, ClientIndex>();
  known.set(exchanges, ofProgram);
  const index = ofProgram.get(id) ?? createClientIndex(exchanges.state(id).replica);
  ofProgram.set(id, index);
  return index;
}

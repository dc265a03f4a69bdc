import type { ExchangeId } from '../ids.ts';

/** Beginning of the id of every exchange with the embedded servers; no other exchange is given such an id. */
export const demoExchangePrefix = 'demo';

/** Whether an exchange is the one of «Попробовать на демонстрационных данных». */
export function isDemoExchange(id: ExchangeId): boolean {
  return /^demo(-\d+)?$/u.test(id);
}

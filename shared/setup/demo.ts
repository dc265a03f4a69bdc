import { type ExchangeId, exchangeIdSchema } from '../ids.ts';

/** Whether an exchange is one of «Попробовать на демонстрационных данных»: its id tells it, now and after a restart. */
export function isDemoExchange(id: ExchangeId): boolean {
  return /^demo-\d+$/u.test(id);
}

/** Id of a demonstration that begins now (milliseconds since 1970): never that of an earlier one and its state. */
export function demoExchangeId(now: number): ExchangeId {
  return exchangeIdSchema.parse(`demo-${now}`);
}

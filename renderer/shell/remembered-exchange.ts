import { type ExchangeId, exchangeIdSchema } from '../../shared/ids.ts';

const place = 'exchange';

/** The exchange that was chosen when the window was last open. */
export function rememberedExchange(): ExchangeId | undefined {
  return exchangeIdSchema.safeParse(localStorage.getItem(place)).data;
}

export function rememberExchange(id: ExchangeId): void {
  localStorage.setItem(place, id);
}

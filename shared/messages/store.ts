import type { MessageCatalogue } from '../message.ts';

export const storeMessages = {} as const satisfies MessageCatalogue;

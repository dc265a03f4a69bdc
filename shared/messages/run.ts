import type { MessageCatalogue } from '../message.ts';

export const runMessages = {} as const satisfies MessageCatalogue;

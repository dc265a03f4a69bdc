import type { MessageCatalogue } from '../message.ts';

export const okdeskMessages = {} as const satisfies MessageCatalogue;

import type { MessageCatalogue } from '../message.ts';

export const importMessages = {} as const satisfies MessageCatalogue;

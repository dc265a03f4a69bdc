import type { MessageCatalogue } from '../message.ts';

export const exportMessages = {} as const satisfies MessageCatalogue;

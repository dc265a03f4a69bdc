import type { MessageCatalogue } from '../message.ts';

export const lintMessages = {} as const satisfies MessageCatalogue;

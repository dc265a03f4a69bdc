import type { MessageCatalogue } from '../message.ts';

export const onecMessages = {} as const satisfies MessageCatalogue;

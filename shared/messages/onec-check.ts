import type { MessageCatalogue } from '../message.ts';

/** Questions and answers of the connection check on the side of 1C. */
export const onecCheckMessages = {} as const satisfies MessageCatalogue;

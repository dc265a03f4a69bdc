import type { MessageCatalogue } from '../message.ts';
import { okdeskAnswerMessages } from './okdesk-answers.ts';
import { okdeskCheckMessages } from './okdesk-check.ts';
import { okdeskConnectionMessages } from './okdesk-connection.ts';

/** Everything that is said about the help desk: the way to it, its answers, the connection check. */
export const okdeskMessages = {
  ...okdeskConnectionMessages,
  ...okdeskAnswerMessages,
  ...okdeskCheckMessages,
} as const satisfies MessageCatalogue;

import type { MessageCatalogue } from '../message.ts';
import { onecAnswerMessages } from './onec-answers.ts';
import { onecCheckMessages } from './onec-check.ts';
import { onecCodeMessages } from './onec-codes.ts';
import { onecRareCodeMessages } from './onec-codes-rare.ts';
import { onecConnectionMessages } from './onec-connection.ts';
import { onecMissingMessages } from './onec-missing.ts';

/** Everything that is said about the infobase: the way to it, its own error codes, the connection check. */
export const onecMessages = {
  ...onecConnectionMessages,
  ...onecAnswerMessages,
  ...onecCodeMessages,
  ...onecRareCodeMessages,
  ...onecCheckMessages,
  ...onecMissingMessages,
} as const satisfies MessageCatalogue;

import { z } from 'zod';
import { isMessageCode, type MessageCode } from './messages/index.ts';

/** A code that has words in both languages. */
export const messageCodeSchema = z.custom<MessageCode>(
  (code) => typeof code === 'string' && isMessageCode(code),
);

/** Values for the places of a text. */
export const messageParametersSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/** Something to be told, in whichever language the reader has. */
export const messageSchema = z.object({ code: messageCodeSchema, parameters: messageParametersSchema });

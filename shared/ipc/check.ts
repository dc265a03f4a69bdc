import { z } from 'zod';
import { checkReportSchema } from '../check-answer.ts';
import { exchangeIdSchema } from '../ids.ts';
import { question } from './contract.ts';

export const checkQuestions = {
  /** «Проверить соединение», one side or both. Changes nothing on either side. */
  run: question(
    z.object({ exchangeId: exchangeIdSchema, sides: z.array(z.enum(['onec', 'okdesk'])).min(1) }),
    z.object({ reports: z.array(checkReportSchema) }),
  ),
} as const;

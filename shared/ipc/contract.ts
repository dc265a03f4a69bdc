import { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';

/** One question of the window to main: what it says and what it gets. Both are checked by main's gate. */
export interface Question<Input extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly answer: Answer;
}

export function question<Input extends z.ZodType, Answer extends z.ZodType>(
  input: Input,
  answer: Answer,
): Question<Input, Answer> {
  return { input, answer };
}

/** For questions that say nothing, and answers that only say «done». */
export const nothing = z.object({});

export type QuestionGroup = Readonly<Record<string, Question>>;

/** What main hands to the gate for one group: a function per question. Failures are values. */
export type Handlers<Group extends QuestionGroup> = {
  readonly [Name in keyof Group]: (
    input: z.output<Group[Name]['input']>,
  ) => Answered<Group[Name]['answer']> | Promise<Answered<Group[Name]['answer']>>;
};
type Answered<Answer extends z.ZodType> = Result<z.input<Answer>, Problem>;

/** What the window calls: the same functions from the other end. */
export type Asking<Group extends QuestionGroup> = {
  readonly [Name in keyof Group]: (
    input: z.input<Group[Name]['input']>,
  ) => Promise<Result<z.output<Group[Name]['answer']>, Problem>>;
};

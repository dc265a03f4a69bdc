import { z } from 'zod';
import { failed, type Result, success } from '../../../shared/result.ts';
import type { OptionMistake } from './command-line.ts';

/** A whole number from 0 to `most`, with the value that holds when the option is not given. */
function whole(value: number, most: number) {
  const schema = z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .pipe(z.number().max(most));
  return { default: value, accepts: `0…${most}`, schema };
}

/** Options that are whole numbers; port 0 is any free one. */
export const valueOptions = {
  'onec-port': whole(0, 65_535),
  'okdesk-port': whole(0, 65_535),
  seed: whole(1, 2_147_483_647),
  partners: whole(30, 50_000),
  issues: whole(400, 100_000),
} as const;

type ValueOption = keyof typeof valueOptions;

const defaults: Readonly<Record<ValueOption, number>> = {
  'onec-port': valueOptions['onec-port'].default,
  'okdesk-port': valueOptions['okdesk-port'].default,
  seed: valueOptions.seed.default,
  partners: valueOptions.partners.default,
  issues: valueOptions.issues.default,
};

function isValueOption(name: string): name is ValueOption {
  return Object.hasOwn(valueOptions, name);
}

/** All values: those given, and the ones that hold without them. */
export function readValues(
  given: ReadonlyMap<string, string>,
): Result<Readonly<Record<ValueOption, number>>, OptionMistake> {
  const values = { ...defaults };
  for (const [option, text] of given) {
    if (!isValueOption(option)) continue;
    const { accepts, schema } = valueOptions[option];
    const parsed = schema.safeParse(text);
    if (!parsed.success) {
      return failed({ code: 'sandbox.wrong_value', parameters: { option, value: text, accepts } });
    }
    values[option] = parsed.data;
  }
  return success(values);
}

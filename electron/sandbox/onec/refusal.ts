import type { MessageCode } from './wire/error-texts.ts';

/**
 * A request that 1C refuses. Thrown like 1C's own exceptions, caught once at the edge of the server, where it becomes
 * an `odata.error` body; whatever was being written is rolled back on the way.
 */
export class Refusal extends Error {
  readonly status: number;
  /** Internal code of the interface (1C guide 17.4): 0–21, or -1 for errors of the application. */
  readonly code: number;
  readonly text: MessageCode | { readonly literal: string };
  readonly argument: string;

  constructor(status: number, code: number, text: Refusal['text'], argument = '') {
    super(typeof text === 'string' ? `${text} ${argument}` : text.literal);
    this.status = status;
    this.code = code;
    this.text = text;
    this.argument = argument;
  }
}

/** The set is not in the состав, or does not exist: the two cannot be told apart. */
export function setNotFound(set: string): Refusal {
  return new Refusal(404, 8, 'setNotFound', set);
}

export function instanceNotFound(set: string): Refusal {
  return new Refusal(404, 9, 'instanceNotFound', set);
}

export function pathNotFound(segment: string): Refusal {
  return new Refusal(400, 6, 'pathNotFound', segment);
}

/** Raised by an event handler or by the platform's core. */
export function applicationError(literal: string): Refusal {
  return new Refusal(500, -1, { literal });
}

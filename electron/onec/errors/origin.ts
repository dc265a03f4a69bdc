import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Disposition, Problem } from '../../../shared/problem.ts';
import { cutText, maskSecrets } from '../../http/masking.ts';
import { objectTitle } from './object-title.ts';

/** The request that failed, as far as people and the retry rule need it. Holds secrets only in `secrets`. */
export interface Origin {
  /** Method and path without query: `PATCH Catalog_Партнеры`. */
  readonly operation: string;
  readonly write: boolean;
  /** Wire name of the set, empty for the root. */
  readonly set: string;
  /** The address names one object. */
  readonly single: boolean;
  readonly host: string;
  readonly user: string;
  readonly seconds: number;
  /** The body as people may see it; made only where something failed. */
  readonly request?: (() => string) | undefined;
  readonly secrets: readonly string[];
}

/** An answer that is no success, or a success whose body is none. */
export interface FailedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** Where a redirect leads. */
  readonly target?: string;
  /** The interface has answered this client before, so a page with 404 is not a missing publication. */
  readonly reachedBefore: boolean;
}

export interface ProblemDetails {
  readonly applied?: Problem['applied'];
  readonly status?: number;
  readonly text?: string;
  readonly answer?: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** How much of a server's text stands in a sentence for people. */
const sentenceLimit = 500;

/** The one place where problems of this client are made: everything that goes in is masked here. */
export function makeProblem(
  origin: Origin,
  code: MessageCode,
  disposition: Disposition,
  details: ProblemDetails = {},
): Problem {
  const clean = (text: string) => maskSecrets(text, origin.secrets);
  const title = objectTitle(origin.set);
  const given = Object.entries(details.parameters ?? {}).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'string' ? clean(value) : value,
  ]);
  return {
    code,
    side: 'onec',
    operation: clean(origin.operation),
    disposition,
    applied: details.applied ?? 'no',
    parameters: {
      host: origin.host,
      user: origin.user,
      set: title,
      subject: title === '' ? origin.host : title,
      seconds: origin.seconds,
      status: details.status ?? 0,
      text: cutText(clean(details.text ?? ''), sentenceLimit),
      reference: '',
      ...Object.fromEntries(given),
    },
    ...(details.status === undefined ? {} : { status: details.status }),
    ...(details.answer === undefined || details.answer === '' ? {} : { answer: clean(details.answer) }),
    ...(origin.request === undefined ? {} : { request: clean(origin.request()) }),
  };
}

import type { Problem } from '../../../shared/problem.ts';

/** A programming mistake as a problem. Name and place only: the text of a foreign error may quote an address with its secrets. */
export function unexpectedProblem(error: unknown, operation: string): Problem {
  const name = error instanceof Error ? error.name : typeof error;
  const place = error instanceof Error ? (error.stack?.match(/^ +at .*$/mu)?.[0].trim() ?? '') : '';
  return {
    code: 'run.unexpected',
    side: 'local',
    operation,
    disposition: 'fatal',
    applied: 'no',
    parameters: { message: `${name} ${place}`.trim() },
  };
}

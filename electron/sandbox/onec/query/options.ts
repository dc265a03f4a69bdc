import { Refusal } from '../refusal.ts';

const known = new Set([
  '$format',
  '$filter',
  '$select',
  '$expand',
  '$orderby',
  '$top',
  '$skip',
  '$inlinecount',
  '$allowedOnly',
]);

/** Options of a request; names as written, values decoded. */
export type Options = ReadonlyMap<string, string>;

/**
 * Splits the query string. `plusIsBlank` tells how the web server in front reads `+`; unverified, so careful clients
 * write `%20`.
 */
export function parseOptions(query: string, plusIsBlank: boolean): Options {
  const options = new Map<string, string>();
  for (const part of query.split('&').filter((piece) => piece !== '')) {
    const mark = part.indexOf('=');
    const name = decode(mark < 0 ? part : part.slice(0, mark), plusIsBlank);
    options.set(name, mark < 0 ? '' : decode(part.slice(mark + 1), plusIsBlank));
  }
  return options;
}

/** Measured: a misspelled `$…` option is an error, other unknown parameters are ignored. */
export function checkOptions(options: Options): void {
  for (const name of options.keys()) {
    if (name.startsWith('$') && !known.has(name)) throw new Refusal(400, 0, 'unknownOption', name);
  }
}

function decode(text: string, plusIsBlank: boolean): string {
  try {
    return decodeURIComponent(plusIsBlank ? text.replaceAll('+', ' ') : text);
  } catch {
    throw new Refusal(400, 2, 'badFormat', text);
  }
}

/** A whole number of an option; anything else cannot be parsed. */
export function wholeOption(options: Options, name: string): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new Refusal(400, 14, 'badOption', name);
  return Number(text);
}

export function allowedOnly(options: Options): boolean {
  return (options.get('allowedOnly') ?? options.get('$allowedOnly')) === 'true';
}

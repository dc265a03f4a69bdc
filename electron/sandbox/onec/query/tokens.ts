import { Refusal } from '../refusal.ts';

export interface Token {
  readonly type: 'word' | 'text' | 'guid' | 'moment' | 'number' | 'mark' | 'end';
  readonly text: string;
}

const patterns: readonly (readonly [Token['type'], RegExp])[] = [
  ['guid', /guid'([^']*)'/y],
  ['moment', /datetime'([^']*)'/y],
  ['text', /'((?:[^']|'')*)'/y],
  ['number', /(\d+(?:\.\d+)?)/y],
  ['word', /([\p{L}_$][\p{L}\p{N}_]*)/uy],
  ['mark', /([(),/:*-])/y],
];

export function syntaxError(option: string): Refusal {
  return new Refusal(400, 14, 'badOption', option);
}

/** Splits an expression of `$filter` into words, literals and marks. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    if (/\s/.test(source.charAt(position))) {
      position += 1;
      continue;
    }
    const token = tokenAt(source, position);
    if (token === undefined) throw syntaxError('$filter');
    tokens.push(token.token);
    position = token.end;
  }
  return [...tokens, { type: 'end', text: '' }];
}

function tokenAt(source: string, position: number): { token: Token; end: number } | undefined {
  for (const [type, pattern] of patterns) {
    pattern.lastIndex = position;
    const match = pattern.exec(source);
    if (match) {
      const body = match[1] ?? '';
      const text = type === 'text' ? body.replaceAll("''", "'") : body;
      return { token: { type, text }, end: pattern.lastIndex };
    }
  }
  return undefined;
}

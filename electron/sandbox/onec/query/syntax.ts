import { syntaxError, type Token, tokenize } from './tokens.ts';

export type BinaryOperator =
  | 'or'
  | 'and'
  | 'ne'
  | 'eq'
  | 'le'
  | 'lt'
  | 'ge'
  | 'gt'
  | 'sub'
  | 'add'
  | 'div'
  | 'mul';

export type Expression =
  | { readonly node: 'text' | 'guid' | 'moment'; readonly text: string }
  | { readonly node: 'number'; readonly value: number }
  | { readonly node: 'boolean'; readonly value: boolean }
  | { readonly node: 'path'; readonly segments: readonly string[]; readonly base?: Expression }
  | { readonly node: 'not' | 'minus'; readonly operand: Expression }
  | {
      readonly node: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly node: 'call'; readonly name: string; readonly parameters: readonly Expression[] }
  | {
      readonly node: 'lambda';
      readonly quantifier: 'any' | 'all';
      readonly segments: readonly string[];
      readonly variable: string;
      readonly condition?: Expression;
    };

/** Loosest first: in 1C every operator has a level of its own (guide 17.4), so `a eq b ne c` is legal and odd. */
const levels: readonly BinaryOperator[] = [
  'or',
  'and',
  'ne',
  'eq',
  'le',
  'lt',
  'ge',
  'gt',
  'sub',
  'add',
  'div',
  'mul',
];

/** Reads an expression of `$filter`; anything else is code 14. */
export function parseExpression(source: string): Expression {
  const reader = createReader(tokenize(source));
  const expression = parseLevel(reader, 0);
  if (reader.peek().type !== 'end') throw syntaxError('$filter');
  return expression;
}

interface Reader {
  peek(): Token;
  next(): Token;
  accept(text: string): boolean;
  expect(text: string): void;
}

function createReader(tokens: readonly Token[]): Reader {
  let position = 0;
  const peek = () => tokens[position] ?? { type: 'end' as const, text: '' };
  const accept = (text: string) => {
    const token = peek();
    const found = (token.type === 'mark' || token.type === 'word') && token.text === text;
    if (found) position += 1;
    return found;
  };
  return {
    peek,
    next: () => {
      const token = peek();
      position += 1;
      return token;
    },
    accept,
    expect: (text) => {
      if (!accept(text)) throw syntaxError('$filter');
    },
  };
}

function parseLevel(reader: Reader, level: number): Expression {
  const operator = levels[level];
  if (operator === undefined) return parseUnary(reader);
  let left = parseLevel(reader, level + 1);
  while (reader.accept(operator)) {
    left = { node: 'binary', operator, left, right: parseLevel(reader, level + 1) };
  }
  return left;
}

function parseUnary(reader: Reader): Expression {
  if (reader.accept('not')) return { node: 'not', operand: parseUnary(reader) };
  if (reader.accept('-')) return { node: 'minus', operand: parseUnary(reader) };
  return parsePrimary(reader);
}

function parsePrimary(reader: Reader): Expression {
  if (reader.accept('(')) {
    const inner = parseLevel(reader, 0);
    reader.expect(')');
    return inner;
  }
  const token = reader.next();
  switch (token.type) {
    case 'text':
    case 'guid':
    case 'moment':
      return { node: token.type, text: token.text };
    case 'number':
      return { node: 'number', value: Number(token.text) };
    case 'word':
      return parseWord(reader, token.text);
    default:
      throw syntaxError('$filter');
  }
}

function parseWord(reader: Reader, word: string): Expression {
  if (word === 'true' || word === 'false') return { node: 'boolean', value: word === 'true' };
  if (!reader.accept('(')) return parsePath(reader, [word]);
  const call: Expression = { node: 'call', name: word, parameters: parseParameters(reader) };
  if (!reader.accept('/')) return call;
  const path = parsePath(reader, [reader.next().text]);
  return path.node === 'path' ? { ...path, base: call } : path;
}

function parseParameters(reader: Reader): readonly Expression[] {
  if (reader.accept(')')) return [];
  const parameters = [parseLevel(reader, 0)];
  while (reader.accept(',')) parameters.push(parseLevel(reader, 0));
  reader.expect(')');
  return parameters;
}

function parsePath(reader: Reader, start: readonly string[]): Expression {
  const segments = [...start];
  while (reader.accept('/')) {
    const { type, text } = reader.next();
    if (type !== 'word') throw syntaxError('$filter');
    if ((text === 'any' || text === 'all') && reader.accept('(')) return parseLambda(reader, text, segments);
    segments.push(text);
  }
  return { node: 'path', segments };
}

function parseLambda(reader: Reader, quantifier: 'any' | 'all', segments: readonly string[]): Expression {
  if (reader.accept(')')) return { node: 'lambda', quantifier, segments, variable: '' };
  const { type, text: variable } = reader.next();
  if (type !== 'word') throw syntaxError('$filter');
  reader.expect(':');
  const condition = parseLevel(reader, 0);
  reader.expect(')');
  return { node: 'lambda', quantifier, segments, variable, condition };
}

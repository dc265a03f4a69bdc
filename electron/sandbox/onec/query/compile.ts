import { applicationError, Refusal } from '../refusal.ts';
import type { Row } from '../schema/entity-type.ts';
import { castValue, isOfType, typeNamed } from './cast.ts';
import { functionNamed } from './functions.ts';
import { compilePath, compilePathOf, findSection } from './path.ts';
import type { Compiled, Names, QueryContext } from './scope.ts';
import type { BinaryOperator, Expression } from './syntax.ts';
import { bool, compareValues, isTrue, numberOfValue, type Value } from './value.ts';

/**
 * Turns an expression into a function of an entity. All names are checked here, so that a mistake is answered even
 * when the set is empty, as 1C does.
 */
export function compile(expression: Expression, names: Names, context: QueryContext): Compiled {
  const inner = (part: Expression) => compile(part, names, context);
  switch (expression.node) {
    case 'text':
      return constant({ type: 'string', text: expression.text });
    case 'guid':
      return constant({ type: 'guid', text: checkedGuid(expression.text) });
    case 'moment':
      return constant({ type: 'date', text: expression.text });
    case 'number':
      return constant({ type: 'number', number: expression.value });
    case 'boolean':
      return constant(bool(expression.value));
    case 'path':
      return expression.base === undefined
        ? compilePath(expression.segments, names, context)
        : compilePathOf(inner(expression.base), castTarget(expression.base), expression.segments, context);
    case 'not': {
      const operand = inner(expression.operand);
      return (scope) => bool(!isTrue(operand(scope)));
    }
    case 'minus': {
      const operand = inner(expression.operand);
      return (scope) => ({ type: 'number', number: -numberOfValue(operand(scope)) });
    }
    case 'binary':
      return compileBinary(expression.operator, inner(expression.left), inner(expression.right));
    case 'call':
      return compileCall(expression.name, expression.parameters, names, context);
    case 'lambda':
      return compileLambda(expression, names, context);
  }
}

function constant(value: Value): Compiled {
  return () => value;
}

function checkedGuid(text: string): string {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) {
    throw new Refusal(400, 1, 'cannotParse', `${text}' как значение типа Edm.Guid`);
  }
  return text.toLowerCase();
}

function castTarget(base: Expression): string {
  const type = base.node === 'call' && base.name === 'cast' ? base.parameters[1] : undefined;
  if (type?.node !== 'text') throw new Refusal(400, 21, 'badArguments', 'cast');
  return type.text;
}

function compileBinary(operator: BinaryOperator, left: Compiled, right: Compiled): Compiled {
  switch (operator) {
    case 'and':
      return (scope) => bool(isTrue(left(scope)) && isTrue(right(scope)));
    case 'or':
      return (scope) => bool(isTrue(left(scope)) || isTrue(right(scope)));
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
      return (scope) => ({
        type: 'number',
        number: calculate(operator, numberOfValue(left(scope)), numberOfValue(right(scope))),
      });
    default:
      return (scope) => bool(holds(operator, left(scope), right(scope)));
  }
}

function calculate(operator: 'add' | 'sub' | 'mul' | 'div', left: number, right: number): number {
  switch (operator) {
    case 'add':
      return left + right;
    case 'sub':
      return left - right;
    case 'mul':
      return left * right;
    case 'div':
      return left / right;
  }
}

function holds(operator: 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le', left: Value, right: Value): boolean {
  const order = compareValues(left, right);
  if (operator === 'eq') return order === 0;
  if (operator === 'ne') return order !== 0;
  // Measured: references have no order, and asking for one is an error of the server, not of the request.
  if (left.type === 'guid' && right.type === 'guid') {
    throw applicationError(
      'Неверные параметры в операции сравнения. Нельзя сравнивать поля неограниченной длины и поля несовместимых типов.',
    );
  }
  if (order === undefined) return false;
  return operator === 'gt'
    ? order > 0
    : operator === 'ge'
      ? order >= 0
      : operator === 'lt'
        ? order < 0
        : order <= 0;
}

function compileCall(
  name: string,
  parameters: readonly Expression[],
  names: Names,
  context: QueryContext,
): Compiled {
  if (name === 'cast' || name === 'isof') {
    const [subject, type] = parameters;
    if (subject === undefined || type?.node !== 'text' || parameters.length !== 2) {
      throw new Refusal(400, 21, 'badArguments', name);
    }
    const value = compile(subject, names, context);
    const typeName = typeNamed(type.text);
    return name === 'cast'
      ? (scope) => castValue(value(scope), typeName)
      : (scope) => bool(isOfType(value(scope), typeName));
  }
  const implementation = functionNamed(name, parameters.length);
  const compiled = parameters.map((parameter) => compile(parameter, names, context));
  return (scope) => implementation(compiled.map((parameter) => parameter(scope)));
}

function compileLambda(
  lambda: Extract<Expression, { node: 'lambda' }>,
  names: Names,
  context: QueryContext,
): Compiled {
  const { section, rows } = findSection(lambda.segments, names);
  if (lambda.condition === undefined) return (scope) => bool(rows(scope).length > 0);
  const variables = new Map(names.variables).set(lambda.variable, section);
  const condition = compile(lambda.condition, { ...names, variables }, context);
  return (scope) => {
    const test = (row: Row) =>
      isTrue(condition({ ...scope, rows: new Map(scope.rows).set(lambda.variable, row) }));
    return bool(lambda.quantifier === 'any' ? rows(scope).some(test) : rows(scope).every(test));
  };
}

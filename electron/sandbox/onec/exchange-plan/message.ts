import { exchangePlanSet } from '../configuration/exchange-plan.ts';
import type { Options } from '../query/options.ts';
import { instanceNotFound, Refusal } from '../refusal.ts';
import type { Entity } from '../schema/entity-type.ts';

export interface Message {
  readonly node: string;
  readonly number: number;
  readonly entity: Entity;
}

/**
 * Node and number of `SelectChanges` and `NotifyChangesReceived`. The node comes as its full address in quotes whose
 * inner quotes are not doubled. Answers to mistakes here are an assumption.
 */
export function readMessage(
  options: Options,
  read: (set: string, key: string) => Entity | undefined,
): Message {
  const address = options.get('DataExchangePoint');
  if (address === undefined) throw new Refusal(400, 12, 'missingArgument', 'DataExchangePoint');
  const text = options.get('MessageNo');
  if (text === undefined) throw new Refusal(400, 12, 'missingArgument', 'MessageNo');
  if (!/^\d{1,15}$/.test(text))
    throw new Refusal(400, 1, 'cannotParse', `${text}' как значение типа Edm.Int64`);
  const match = /\/(ExchangePlan_[^/(]+)\(guid'([\da-f-]{36})'\)'?$/i.exec(address);
  if (match === null) throw new Refusal(400, 1, 'cannotParse', `${address}' как узел плана обмена`);
  const node = (match[2] ?? '').toLowerCase();
  const entity = match[1] === exchangePlanSet ? read(exchangePlanSet, node) : undefined;
  if (entity === undefined) throw instanceNotFound(match[1] ?? '');
  if (entity['ThisNode'] === true) {
    throw new Refusal(500, -1, { literal: 'Регистрация изменений для этого узла не ведется' });
  }
  return { node, number: Number(text), entity };
}

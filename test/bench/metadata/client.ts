import { createOneC } from '../../../electron/onec/create.ts';
import type { ExchangePlanNode, OneC } from '../../../electron/onec/onec.ts';
import { onecSettingsSchema } from '../../../shared/settings.ts';

export const changedObjects = 10_000;
export const partners = 'Catalog_Партнеры';

interface Address {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

export function clientOf(address: Address): OneC {
  const settings = onecSettingsSchema.parse({ url: address.url, user: address.user });
  return createOneC({ settings, password: address.password });
}

/** The node whose queue holds the changes. */
export async function nodeOf(onec: OneC): Promise<ExchangePlanNode> {
  const nodes = await onec.exchangePlanNodes();
  const node = nodes.ok ? nodes.value.find(({ thisNode }) => !thisNode) : undefined;
  if (node === undefined) throw new Error('the base has no node of the exchange');
  return node;
}

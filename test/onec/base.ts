import { createOneC, type OneCOptions } from '../../electron/onec/create.ts';
import type { OneC } from '../../electron/onec/onec.ts';
import type { OneCSandboxOptions, RunningOneC } from '../../electron/sandbox/onec/start.ts';
import { startOneCSandbox } from '../../electron/sandbox/onec/start.ts';
import { type OneCSettings, onecSettingsSchema } from '../../shared/settings.ts';

/** A stable reference for synthetic objects: `ref(7)`. */
export function guid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

export function settingsOf(base: RunningOneC, more: Partial<OneCSettings> = {}): OneCSettings {
  return onecSettingsSchema.parse({ url: base.url, user: base.user, timeoutSeconds: 20, ...more });
}

/** A client of an embedded server; repeated requests wait next to nothing. */
export function clientOf(
  base: RunningOneC,
  more: Partial<OneCSettings> = {},
  options: Partial<OneCOptions> = {},
): OneC {
  return createOneC({
    settings: settingsOf(base, more),
    password: base.password,
    random: () => 0,
    ...options,
  });
}

/** Predefined partners that every base has beside the given ones. */
export const predefinedPartners = 3;

/** Starts a base with the given partners (name by number) and lends it to the work. */
export async function withBase(
  options: OneCSandboxOptions & { readonly partners?: number },
  work: (base: RunningOneC) => Promise<void>,
): Promise<void> {
  const { partners = 0, ...rest } = options;
  const objects = Array.from({ length: partners }, (_, index) => ({
    set: 'Catalog_Партнеры',
    entity: { Ref_Key: guid(index + 1), Description: `Партнёр ${String(index + 1).padStart(6, '0')}` },
  }));
  const seed = { users: [], objects, ...rest.seed };
  const base = await startOneCSandbox({ ...rest, seed });
  try {
    await work(base);
  } finally {
    await base.close();
  }
}

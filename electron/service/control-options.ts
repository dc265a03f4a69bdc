import type { Store } from '../store/store.ts';
import type { ClientOptions } from './open-clients.ts';
import type { SecretStore, SettingsDoor } from './program.ts';

/** What the runs of all exchanges stand on; the desktop and the tests bring their own parts. */
export interface ExchangeControlOptions {
  readonly settings: SettingsDoor;
  readonly secrets: SecretStore;
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Proxy and certificates, asked for each client anew. */
  readonly clientOptions?: () => ClientOptions;
}

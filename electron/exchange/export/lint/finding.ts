import type { MessageCode } from '../../../../shared/messages/index.ts';

/** Something in 1C that ОкДеск will probably refuse, told before it does. */
export interface Finding {
  readonly code: Extract<MessageCode, `lint.${string}`>;
  /** Field of ОкДеск that it concerns, so that a refusal can be explained by it. */
  readonly field: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

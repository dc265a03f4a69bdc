import { isOwnAddress } from './own-address.ts';

/** What the gate looks at in the event of a question. */
export interface Asker {
  readonly sender: { isDestroyed(): boolean; readonly mainFrame: unknown };
  /** `null` when the frame has gone meanwhile. */
  readonly senderFrame: { readonly url: string } | null;
}

/** Only the main frame of a living window that shows one of our own pages may ask. */
export function mayAsk({ sender, senderFrame }: Asker): boolean {
  return (
    senderFrame !== null &&
    !sender.isDestroyed() &&
    senderFrame === sender.mainFrame &&
    isOwnAddress(senderFrame.url)
  );
}

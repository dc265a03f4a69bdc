import type { Place } from '../../../place.ts';

/** One piece of a page of the guide. Texts are whole sentences of the language; they hold no markup. */
export type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'steps'; readonly items: readonly string[] }
  /** What is easily done wrong («Важно» of the manual). */
  | { readonly type: 'caution'; readonly text: string }
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A way to the screen that is spoken of. */
  | { readonly type: 'link'; readonly text: string; readonly place: Place };

interface GuidePage {
  readonly id: GuidePageId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Pages in their order; `emergency` is the decision tree and has no blocks of its own. */
export const guidePageIds = [
  'overview',
  'setup',
  'daily',
  'month',
  'clients',
  'issues',
  'emergency',
  'security',
] as const;
export type GuidePageId = (typeof guidePageIds)[number];
export type WrittenPageId = Exclude<GuidePageId, 'emergency'>;
export type Guide = Readonly<Record<WrittenPageId, GuidePage>>;

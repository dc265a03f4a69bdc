import type { ExchangeSettings } from '../../../../shared/settings.ts';
import { accountAddress } from '../forms/addresses.ts';

/** What the form of step (g) holds while it is being filled in. */
export interface ExchangeDraft {
  readonly name: string;
  readonly code: string;
  readonly url: string;
  readonly userEmail: string;
  readonly comment: string;
  readonly loadIssues: boolean;
  /** `YYYY-MM-DD`, or empty. */
  readonly firstDay: string;
  readonly portionSize: number;
  readonly portionRepeats: number;
}

export function draftOf(settings: ExchangeSettings): ExchangeDraft {
  return {
    name: settings.name,
    code: settings.code,
    url: settings.okdesk.url,
    userEmail: settings.okdesk.userEmail,
    comment: settings.comment,
    loadIssues: settings.import.enabled,
    firstDay: settings.import.firstDay,
    portionSize: settings.export.portionSize,
    portionRepeats: settings.export.portionRepeats,
  };
}

/** The settings with what the form holds; everything it does not show stays. */
export function changedExchange(settings: ExchangeSettings, draft: ExchangeDraft): ExchangeSettings {
  return {
    ...settings,
    name: draft.name.trim(),
    code: draft.code.trim(),
    comment: draft.comment.trim(),
    okdesk: { ...settings.okdesk, url: accountAddress(draft.url), userEmail: draft.userEmail.trim() },
    export: {
      ...settings.export,
      portionSize: draft.portionSize,
      portionRepeats: draft.portionRepeats,
    },
    import: { ...settings.import, enabled: draft.loadIssues, firstDay: draft.firstDay },
  };
}

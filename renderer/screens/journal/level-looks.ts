import { tokens } from '@fluentui/react-components';
import {
  ErrorCircleFilled,
  type FluentIcon,
  InfoFilled,
  NoteFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import type { JournalLevel } from '../../../shared/journal-entry.ts';

/** Picture and colour of each level; the word always stands beside them. */
export const levelLooks: Readonly<
  Record<JournalLevel, { readonly icon: FluentIcon; readonly colour: string }>
> = {
  error: { icon: ErrorCircleFilled, colour: tokens.colorStatusDangerForeground1 },
  warning: { icon: WarningFilled, colour: tokens.colorStatusWarningForeground3 },
  info: { icon: InfoFilled, colour: tokens.colorBrandForeground1 },
  note: { icon: NoteFilled, colour: tokens.colorNeutralForeground3 },
};

import {
  ArrowSyncRegular,
  BuildingPeopleRegular,
  ClipboardTaskListLtrRegular,
  DocumentTextRegular,
  type FluentIcon,
  PlugConnectedRegular,
  QuestionCircleRegular,
  SettingsRegular,
  WandRegular,
} from '@fluentui/react-icons';
import { type ComponentType, lazy } from 'react';
import type { Screen } from '../../shared/ipc/application.ts';

/** Picture and content of each screen, loaded when it is first opened. */
export const screenParts: Readonly<
  Record<Screen, { readonly icon: FluentIcon; readonly content: ComponentType }>
> = {
  exchange: { icon: ArrowSyncRegular, content: lazy(() => import('../screens/exchange/index.tsx')) },
  wizard: { icon: WandRegular, content: lazy(() => import('../screens/wizard/index.tsx')) },
  check: { icon: PlugConnectedRegular, content: lazy(() => import('../screens/check/index.tsx')) },
  journal: { icon: DocumentTextRegular, content: lazy(() => import('../screens/journal/index.tsx')) },
  clients: { icon: BuildingPeopleRegular, content: lazy(() => import('../screens/clients/index.tsx')) },
  issues: { icon: ClipboardTaskListLtrRegular, content: lazy(() => import('../screens/issues/index.tsx')) },
  settings: { icon: SettingsRegular, content: lazy(() => import('../screens/settings/index.tsx')) },
  help: { icon: QuestionCircleRegular, content: lazy(() => import('../screens/help/index.tsx')) },
};

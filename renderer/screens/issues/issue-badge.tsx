import { Badge, type BadgeProps } from '@fluentui/react-components';
import {
  ArrowCircleDownFilled,
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  type FluentIcon,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { IssueState } from '../../../shared/ipc/issues.ts';
import { useTexts } from '../../texts/texts.ts';
import { issuesTexts } from './texts.ts';

/** Picture and colour of each state on the way to 1C. */
export const issueLooks: Readonly<
  Record<IssueState, { readonly icon: FluentIcon; readonly colour: NonNullable<BadgeProps['color']> }>
> = {
  loaded: { icon: CheckmarkCircleFilled, colour: 'success' },
  waiting: { icon: ArrowCircleDownFilled, colour: 'brand' },
  refused: { icon: ErrorCircleFilled, colour: 'danger' },
  gone: { icon: SubtractCircleRegular, colour: 'subtle' },
};

/** Where an issue stands: picture, colour and words. */
export function IssueBadge({ state }: { readonly state: IssueState }) {
  const text = useTexts(issuesTexts);
  const { icon: Icon, colour } = issueLooks[state];
  return (
    <Badge appearance="tint" size="medium" color={colour} icon={<Icon aria-hidden />}>
      {text(state)}
    </Badge>
  );
}

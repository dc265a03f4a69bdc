import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { SetupLine } from '../../../../shared/ipc/wizard.ts';
import { useTexts } from '../../../texts/texts.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { stepWords } from './texts.ts';

interface Properties {
  readonly lines: readonly SetupLine[];
  /** The 1C user that needs the rights. */
  readonly user: string;
}

/** Sets that the infobase does not open to the exchange, as one list that goes to the administrator of 1C. */
export function NotOpen({ lines, user }: Properties) {
  const text = useTexts(stepWords);
  const missing = lines.filter(({ state }) => state === 'missing');
  if (missing.length === 0) return null;
  const list = [
    text('adminTitle', { user }),
    ...missing.map(({ subject, expected }) =>
      expected === '' ? `– ${subject}` : `– ${subject}: ${expected}`,
    ),
  ].join('\n');
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text('notOpen', { count: missing.length })}</MessageBarTitle>
        {text('notOpenHelp')}
      </MessageBarBody>
      <MessageBarActions>
        <CopyButton text={list} label={text('copyForAdmin')} appearance="secondary" />
      </MessageBarActions>
    </MessageBar>
  );
}

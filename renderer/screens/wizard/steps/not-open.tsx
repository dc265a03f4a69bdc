import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { SetupLine } from '../../../../shared/ipc/wizard.ts';
import { useTexts } from '../../../texts/texts.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { valueDrift } from '../lines/value-drift.ts';
import { stepWords } from './texts.ts';

/** The line that compares the objects opened for OData with those that are needed. */
export const compositionId = 'onec.composition';

interface Properties {
  readonly line: SetupLine;
  /** The 1C user that needs the rights. */
  readonly user: string;
}

/** Objects that the infobase does not open to the exchange, as one list that goes to the administrator of 1C. */
export function NotOpen({ line, user }: Properties) {
  const text = useTexts(stepWords);
  if (line.found === undefined) return null;
  const missing = valueDrift(line.expected, line.found).filter(({ state }) => state === 'missing');
  if (missing.length === 0) return null;
  const list = [text('adminTitle', { user }), ...missing.map((object) => `– ${object.text}`)].join('\n');
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

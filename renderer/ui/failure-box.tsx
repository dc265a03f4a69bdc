import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { problemOf } from '../bridge.ts';
import { useTexts } from '../texts/texts.ts';
import { CopyButton } from './copy-button.tsx';
import { ProblemBox } from './problem-box.tsx';
import { uiTexts } from './texts.ts';

interface Properties {
  /** What a query or an action of `bridge.ts` failed with. */
  readonly error: unknown;
  /** «Повторить»; absent where there is nothing to repeat. */
  readonly retry?: () => unknown;
}

/** Why something could not be shown or done: a problem in its words, or a fault of the window itself. */
export function FailureBox({ error, retry }: Properties) {
  const text = useTexts(uiTexts);
  const problem = problemOf(error);
  const again =
    retry === undefined ? null : (
      <Button size="small" onClick={() => void retry()}>
        {text('retry')}
      </Button>
    );
  if (problem !== undefined) return <ProblemBox problem={problem} actions={again} />;
  const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text('windowFault')}</MessageBarTitle>
        {text('windowFaultRemedy')}
      </MessageBarBody>
      <MessageBarActions>
        {again}
        <CopyButton text={fault} label={text('copyForSupport')} />
      </MessageBarActions>
    </MessageBar>
  );
}

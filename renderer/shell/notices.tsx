import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ApplicationView } from '../../shared/ipc/application.ts';
import { useTexts } from '../texts/texts.ts';
import { ProblemBox } from '../ui/problem-box.tsx';
import { shellTexts } from './texts.ts';

const useStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} 0`,
  },
});

/** What a person must know of the start, above every screen; the weak protection of secrets can be put away. */
export function Notices({ view }: { readonly view: ApplicationView }) {
  const styles = useStyles();
  const text = useTexts(shellTexts);
  const [understood, setUnderstood] = useState(false);
  const weak = view.secretProtection === 'system' ? undefined : view.secretProtection;
  if (view.notices.length === 0 && (weak === undefined || understood)) return null;
  return (
    <div className={styles.notices}>
      {view.notices.map((notice) => (
        <ProblemBox key={`${notice.code} ${notice.operation}`} problem={notice} />
      ))}
      {weak === undefined || understood ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text(weak === 'weak' ? 'protectionWeak' : 'protectionNone')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => setUnderstood(true)}>
              {text('understood')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { bridge, useAnswer } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { Empty } from '../../../ui/empty.tsx';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Story } from './story.tsx';
import { explainTexts } from './texts.ts';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(860px, 94vw)' },
  stories: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly text: string;
  readonly close: () => void;
}

/** The answer to the question, for everything that it may mean. */
export function StoryDialog({ exchangeId, text, close }: Properties) {
  const styles = useStyles();
  const say = useTexts(explainTexts);
  const asked = useAnswer(['journal', 'explain', { exchangeId, text }], bridge.journal.explain, {
    staleTime: 0,
  });
  const stories = asked.data?.stories ?? [];
  return (
    <Dialog open onOpenChange={(_, change) => (change.open ? undefined : close())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say('title', { text })}</DialogTitle>
          <DialogContent className={styles.stories}>
            {asked.error === null ? null : <FailureBox error={asked.error} retry={asked.refetch} />}
            {asked.isPending ? <Loading label={say('looking')} /> : null}
            {asked.data === undefined || stories.length > 0 ? null : (
              <Empty title={say('nothing', { text })}>
                <Text>{say('nothingHint')}</Text>
              </Empty>
            )}
            {stories.length > 1 ? <Text>{say('found', { count: stories.length })}</Text> : null}
            {stories.map((story, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stories have no identity and come as a whole.
              <Story key={index} story={story} close={close} />
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              {say('close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

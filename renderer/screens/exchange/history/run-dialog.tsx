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
import type { RunView } from '../../../../shared/ipc/views.ts';
import { usePosition } from '../../../place.ts';
import { useTexts } from '../../../texts/texts.ts';
import { useFormat } from '../../../ui/format.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { directionTexts } from '../../../ui/words.ts';
import { KindCountsTable } from './kind-counts-table.tsx';
import { OutcomeBadge } from './outcome-badge.tsx';
import { historyTexts } from './texts.ts';

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
});

/** One run, kind by kind, and the way to what the journal says of it. */
export function RunDialog({ run, close }: { readonly run: RunView; readonly close: () => void }) {
  const styles = useStyles();
  const text = useTexts(historyTexts);
  const ui = useTexts(uiTexts);
  const direction = useTexts(directionTexts);
  const format = useFormat();
  const { go } = usePosition();
  const { report } = run;
  const title = text('runTitle', {
    direction: direction(run.direction === 'export' ? 'exportFull' : 'importFull'),
    moment: format.moment(run.startedAt),
  });
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            <OutcomeBadge run={run} />
            {report === undefined ? (
              <Text>{text('noReport')}</Text>
            ) : (
              <>
                <KindCountsTable report={report} />
                <Text size={200}>
                  {text('requests', {
                    ...report.requests,
                    onecWrites: report.writes.onec,
                    okdeskWrites: report.writes.okdesk,
                  })}
                </Text>
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => go({ screen: 'journal', filter: { runId: run.id }, view: 'entries' })}>
              {text('toJournal')}
            </Button>
            <Button appearance="primary" onClick={close}>
              {ui('close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ExchangeId, OkdeskId } from '../../../shared/ids.ts';
import { bridge, useAnswer } from '../../bridge.ts';
import { useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { CardContent } from './card-content.tsx';
import { IssueBadge } from './issue-badge.tsx';
import { cardTexts } from './texts.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  // Wide enough for the table of time, never wider than the smallest window.
  drawer: { width: 'min(720px, 100vw)' },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly issueId: OkdeskId;
  readonly close: () => void;
}

/** One issue with everything that belongs to it, asked of both sides when it opens. */
export function IssueDrawer({ exchangeId, issueId, close }: Properties) {
  useReturnFocus();
  const styles = useStyles();
  const text = useTexts(cardTexts);
  const card = useAnswer(['issues', 'card', { exchangeId, issueId }], bridge.issues.card);
  const line = card.data?.line;
  const status = line?.status ?? '';
  return (
    <OverlayDrawer
      open
      position="end"
      className={styles.drawer}
      onOpenChange={(_, change) => !change.open && close()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={text('close')}
              onClick={close}
            />
          }
        >
          {[text('heading', { issue: String(issueId) }), line?.title ?? ''].filter(isFilled).join('. ')}
        </DrawerHeaderTitle>
        {line === undefined ? null : (
          <div className={styles.row}>
            <IssueBadge state={line.state} />
            <Text className={styles.quiet}>{[status, line.client ?? ''].filter(isFilled).join(' · ')}</Text>
          </div>
        )}
      </DrawerHeader>
      <DrawerBody>
        {card.data === undefined ? null : <CardContent card={card.data} />}
        {card.error === null ? null : <FailureBox error={card.error} retry={card.refetch} />}
        {card.isLoading ? <Loading /> : null}
      </DrawerBody>
    </OverlayDrawer>
  );
}

function isFilled(part: string): boolean {
  return part !== '';
}

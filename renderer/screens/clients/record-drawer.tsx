import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  Link,
  makeStyles,
  OverlayDrawer,
  Subtitle2,
  Switch,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular, OpenRegular } from '@fluentui/react-icons';
import type { ExchangeId } from '../../../shared/ids.ts';
import type { ClientRecord } from '../../../shared/ipc/clients.ts';
import { bridge } from '../../bridge.ts';
import { usePosition } from '../../place.ts';
import { useMessages, useTexts } from '../../texts/texts.ts';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { oneKindTexts } from '../../ui/words.ts';
import { Findings } from './findings.tsx';
import { Parts } from './parts.tsx';
import { RecordBadge } from './record-badge.tsx';
import { recordTexts } from './texts.ts';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly record: ClientRecord;
  readonly open: (record: ClientRecord) => void;
  readonly setFlag: (record: ClientRecord, on: boolean) => void;
  readonly close: () => void;
}

/** One record in full: state, flag with its rule, remarks with their remedies, links, and what belongs to a client. */
export function RecordDrawer({ exchangeId, record, open, setFlag, close }: Properties) {
  useReturnFocus();
  const styles = useStyles();
  const text = useTexts(recordTexts);
  const kinds = useTexts(oneKindTexts);
  const message = useMessages();
  const { go } = usePosition();
  const { url, forbidden, partner, flag } = record;
  return (
    <OverlayDrawer open position="end" size="medium" onOpenChange={(_, change) => !change.open && close()}>
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
          {record.title}
        </DrawerHeaderTitle>
        <div className={styles.row}>
          <RecordBadge state={record.state} />
          <Text className={styles.quiet}>
            {[kinds(record.kind), record.detail].filter((part) => part !== '').join(' · ')}
          </Text>
        </div>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        {partner === undefined ? null : <Text>{text('client', { title: partner.title })}</Text>}
        {flag === undefined ? null : (
          <div>
            <Switch
              checked={flag}
              disabled={!flag && forbidden !== undefined}
              label={text('flag')}
              onChange={(_, { checked }) => setFlag(record, checked)}
            />
            {flag || forbidden === undefined ? null : (
              <Text block className={styles.quiet}>
                {sentences(message(forbidden.code, forbidden.parameters))}
              </Text>
            )}
          </div>
        )}
        <div className={styles.row}>
          {url === undefined ? null : (
            <Button icon={<OpenRegular />} onClick={() => void bridge.application.openLink({ url })}>
              {text('openOkdesk')}
            </Button>
          )}
          {record.state === 'undecided' ? (
            <Button appearance="primary" onClick={() => go({ screen: 'wizard' })}>
              {text('question')}
            </Button>
          ) : null}
          <Link onClick={() => go({ screen: 'journal', filter: { onecRef: record.ref } })}>
            {text('journal')}
          </Link>
        </div>
        <section>
          <Subtitle2 as="h3" block>
            {text('findings')}
          </Subtitle2>
          <Findings findings={record.findings} />
        </section>
        {record.kind === 'company' ? (
          <Parts exchangeId={exchangeId} partner={record.ref} open={open} />
        ) : null}
      </DrawerBody>
    </OverlayDrawer>
  );
}

function sentences({ what, why, remedy }: { what: string; why?: string; remedy?: string }): string {
  return [what, why, remedy].filter((part) => part !== undefined).join(' ');
}

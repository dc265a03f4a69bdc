import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyRegular, DeleteRegular } from '@fluentui/react-icons';
import type { ExchangeSettings } from '../../../../shared/settings.ts';
import { bridge, useAnswer } from '../../../bridge.ts';
import { usePosition } from '../../../place.ts';
import { useTexts } from '../../../texts/texts.ts';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { SiteLink } from '../fields/site-link.tsx';
import { listTexts } from './texts.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: '180px',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface Properties {
  readonly settings: ExchangeSettings;
  readonly busy: boolean;
  readonly open: () => void;
  readonly copy: () => void;
  readonly remove: () => void;
}

/** One exchange of the list. */
export function ExchangeLine({ settings, busy, open, copy, remove }: Properties) {
  const styles = useStyles();
  const text = useTexts(listTexts);
  const { exchangeId } = usePosition();
  const states = useAnswer(['exchange', 'list', {}], bridge.exchange.list);
  const state = states.data?.exchanges.find(({ id }) => id === settings.id)?.state;
  const { id, name, code, comment } = settings;
  const about = (action: string) => text('about', { action, name });
  const notes = [
    ...(id === exchangeId ? [text('chosen')] : []),
    ...(code === '' ? [] : [text('code', { code })]),
    ...(comment === '' ? [] : [comment]),
  ];
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Text weight="semibold">{name}</Text>
        {notes.length === 0 ? null : (
          <Text size={200} className={styles.quiet}>
            {notes.join(' · ')}
          </Text>
        )}
        <SiteLink url={settings.okdesk.url} name={name} />
      </div>
      {state === undefined ? null : <StateBadge state={state} size="medium" />}
      <div className={styles.buttons}>
        <Button size="small" onClick={open} aria-label={about(text('open'))}>
          {text('open')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          disabled={busy}
          onClick={copy}
          title={text('copy')}
          aria-label={about(text('copy'))}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          disabled={busy}
          onClick={remove}
          title={text('remove')}
          aria-label={about(text('remove'))}
        />
      </div>
    </li>
  );
}

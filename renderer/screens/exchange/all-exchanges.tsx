import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExchangeView } from '../../../shared/ipc/views.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { useFormat } from '../../ui/format.ts';
import { SectionTitle } from '../../ui/section-title.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { directionTexts } from '../../ui/words.ts';
import { exchangeTexts } from './texts.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) max-content minmax(0, 3fr) 132px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: 'anywhere' },
  since: { color: tokens.colorNeutralForeground2 },
});

/** Every exchange in one line, where there are several; one of them is shown below. */
export function AllExchanges({ exchanges }: { readonly exchanges: readonly ExchangeView[] }) {
  const styles = useStyles();
  const text = useTexts(exchangeTexts);
  const direction = useTexts(directionTexts);
  const format = useFormat();
  const { exchangeId, choose } = usePosition();
  const since = ({ completeSince }: ExchangeView) =>
    (['export', 'import'] as const)
      .map((way) => {
        const at = completeSince[way];
        const words =
          at === undefined ? text('neverComplete') : text('complete', { moment: format.pointInTime(at) });
        return `${direction(way)}: ${words}`;
      })
      .join('; ');
  return (
    <section>
      <SectionTitle>{text('exchanges')}</SectionTitle>
      <ul className={styles.list}>
        {exchanges.map((exchange) => (
          <li key={exchange.id} className={styles.line}>
            <Text weight="semibold" className={styles.name}>
              {exchange.name}
            </Text>
            <StateBadge state={exchange.state} size="medium" />
            <Text size={200} className={styles.since}>
              {since(exchange)}
            </Text>
            {exchange.id === exchangeId ? (
              <Text size={200}>{text('shown')}</Text>
            ) : (
              <Button
                size="small"
                aria-label={`${text('show')}: ${exchange.name}`}
                onClick={() => choose(exchange.id)}
              >
                {text('show')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

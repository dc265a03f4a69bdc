import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ExchangeView } from '../../../shared/ipc/views.ts';
import { type Place, usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { useFormat } from '../../ui/format.ts';
import { SectionTitle } from '../../ui/section-title.tsx';
import { exchangeTexts } from './texts.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: { fontVariantNumeric: 'tabular-nums' },
  bad: { color: tokens.colorStatusDangerForeground1 },
  ask: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Name = keyof ExchangeView['queue'];

/** Where a click on a number leads: to the causes, the questions, the matching. */
const places: Readonly<Record<Name, Place>> = {
  pending: { screen: 'journal', view: 'causes' },
  refused: { screen: 'journal', view: 'causes' },
  undecided: { screen: 'wizard' },
  cases: { screen: 'journal', view: 'cases' },
};
const names = ['pending', 'refused', 'undecided', 'cases'] as const;
const tones = { pending: undefined, refused: 'bad', undecided: 'ask', cases: 'ask' } as const;

/** What has not arrived yet, and what it waits for. */
export function Queue({ queue: asked }: { readonly queue: ExchangeView['queue'] }) {
  const styles = useStyles();
  const text = useTexts(exchangeTexts);
  const format = useFormat();
  const { go } = usePosition();
  // Refused records are tried again, too, and count among the pending; here each record is shown once.
  const queue = { ...asked, pending: Math.max(0, asked.pending - asked.refused) };
  const waiting = names.filter((name) => queue[name] > 0);
  const toned = (name: Name) => {
    const tone = tones[name];
    return tone === undefined ? styles.number : mergeClasses(styles.number, styles[tone]);
  };
  return (
    <section className={styles.section}>
      <SectionTitle>{text('queue')}</SectionTitle>
      {waiting.length === 0 ? <Text>{text('queueEmpty')}</Text> : null}
      <div className={styles.tiles}>
        {waiting.map((name) => (
          <button key={name} type="button" className={styles.tile} onClick={() => go(places[name])}>
            <Text size={600} weight="semibold" className={toned(name)}>
              {format.count(queue[name])}
            </Text>
            <Text>{text(name)}</Text>
            <Text size={200} className={styles.quiet}>
              {text(`${name}Hint`)}
            </Text>
          </button>
        ))}
      </div>
    </section>
  );
}

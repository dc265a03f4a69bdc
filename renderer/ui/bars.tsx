import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** What a part of a bar means; colour alone never says it, the text alternative does. */
export type Tone = 'good' | 'info' | 'warning' | 'bad' | 'neutral';

const useTones = makeStyles({
  good: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  info: { backgroundColor: tokens.colorBrandBackground },
  warning: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  bad: { backgroundColor: tokens.colorPaletteRedBackground3 },
  neutral: { backgroundColor: tokens.colorNeutralStroke1 },
});

const useStyles = makeStyles({
  chart: { display: 'flex', alignItems: 'flex-end', gap: '3px', height: '64px' },
  bar: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    maxWidth: '28px',
    minWidth: '4px',
    height: '100%',
  },
  foot: { height: '3px', flexShrink: 0, marginTop: '2px' },
  stack: { display: 'flex', flexDirection: 'column-reverse', flexGrow: 1, minHeight: 0 },
  part: { minHeight: '2px', borderRadius: tokens.borderRadiusSmall },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '10px', height: '10px', borderRadius: tokens.borderRadiusSmall },
});

export interface Bar {
  readonly key: string | number;
  /** Words of this bar: shown as a tip. */
  readonly label: string;
  readonly parts: readonly { readonly tone: Tone; readonly value: number }[];
  /** Colour of the line that the bar stands on: how it went as a whole. */
  readonly foot?: Tone;
}

interface Properties {
  /** The whole chart in words, for those who do not see it. */
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** A small chart of stacked bars, all to one scale; the highest fills the height. */
export function Bars({ label, bars }: Properties) {
  const styles = useStyles();
  const tones = useTones();
  const highest = Math.max(1, ...bars.map(({ parts }) => sum(parts)));
  return (
    <div className={styles.chart} role="img" aria-label={label}>
      {bars.map((bar) => (
        <div key={bar.key} className={styles.bar} title={bar.label}>
          <div className={styles.stack}>
            {bar.parts.map(({ tone, value }) =>
              value === 0 ? null : (
                <div
                  key={tone}
                  className={mergeClasses(styles.part, tones[tone])}
                  style={{ height: `${(value / highest) * 100}%` }}
                />
              ),
            )}
          </div>
          <div className={mergeClasses(styles.foot, tones[bar.foot ?? 'neutral'])} />
        </div>
      ))}
    </div>
  );
}

/** What the colours of a chart mean. */
export function Legend({
  entries,
}: {
  readonly entries: readonly { readonly tone: Tone; readonly word: string }[];
}) {
  const styles = useStyles();
  const tones = useTones();
  return (
    <ul className={styles.legend}>
      {entries.map(({ tone, word }) => (
        <li key={tone} className={styles.key}>
          <span className={mergeClasses(styles.swatch, tones[tone])} aria-hidden />
          {word}
        </li>
      ))}
    </ul>
  );
}

function sum(parts: Bar['parts']): number {
  return parts.reduce((total, { value }) => total + value, 0);
}

import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTexts } from '../../../texts/texts.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { lineTexts } from './texts.ts';
import { type ListedValue, valueDrift, valuesOf } from './value-drift.ts';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
  },
  list: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    listStyle: 'none',
    alignSelf: 'stretch',
    maxHeight: '240px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  value: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `1px 0`,
  },
  whole: { alignSelf: 'stretch' },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  badge: { flexShrink: 0 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** So few values that are all there need not be folded. */
const shownRight = 12;

const valueLooks = {
  right: { words: 'valueRight', colour: 'success' },
  missing: { words: 'valueMissing', colour: 'danger' },
  surplus: { words: 'valueSurplus', colour: 'warning' },
  unread: { words: 'valueUnread', colour: 'informative' },
} as const;

interface Properties {
  /** What the list is for: its name for the screen reader. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string | undefined;
}

/** Values of an attribute, one a line, each marked where the account differs; one button copies all of them. */
export function ValueList({ subject, expected, found }: Properties) {
  const styles = useStyles();
  const text = useTexts(lineTexts);
  const values = valueDrift(expected, found);
  const surplus = values.some(({ state }) => state === 'surplus');
  const folded = values.length > shownRight && values.every(({ state }) => state === 'right');
  const list = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard
    <ul className={styles.list} aria-label={subject} tabIndex={0}>
      {values.map((value) => (
        <Value key={`${value.state} ${value.text}`} value={value} />
      ))}
    </ul>
  );
  return (
    <div className={styles.place}>
      {folded ? (
        <details className={styles.whole}>
          <summary className={styles.summary}>{text('allValues', { count: values.length })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      <CopyButton
        text={valuesOf(expected).join('\n')}
        label={text('copyList')}
        about={subject}
        appearance="secondary"
      />
      {surplus ? <Text className={styles.hint}>{text('surplusHelp')}</Text> : null}
    </div>
  );
}

function Value({ value }: { readonly value: ListedValue }) {
  const styles = useStyles();
  const text = useTexts(lineTexts);
  const { words, colour } = valueLooks[value.state];
  return (
    <li className={styles.value}>
      <span>{value.text}</span>
      <Badge appearance="tint" color={colour} size="small" className={styles.badge}>
        {text(words)}
      </Badge>
    </li>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/texts.ts';
import { uiTexts } from './texts.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  rows: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** Technical values, folded: names and texts; those without a text are left out. */
export function Details({
  rows,
  label,
}: {
  readonly rows: readonly (readonly [name: string, value: string | undefined])[];
  readonly label?: string;
}) {
  const styles = useStyles();
  const text = useTexts(uiTexts);
  return (
    <details>
      <summary className={styles.summary}>{label ?? text('details')}</summary>
      <dl className={styles.rows}>
        {rows.map(([name, value]) =>
          value === undefined || value === '' ? null : (
            <div key={name} style={{ display: 'contents' }}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}

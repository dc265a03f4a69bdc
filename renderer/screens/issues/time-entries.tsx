import {
  Badge,
  makeStyles,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { LockClosedFilled } from '@fluentui/react-icons';
import type { IssueCard } from '../../../shared/ipc/issues.ts';
import { useTexts } from '../../texts/texts.ts';
import { useFormat } from '../../ui/format.ts';
import { cardTexts } from './texts.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowX: 'auto' },
  table: { minWidth: '600px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: { fontVariantNumeric: 'tabular-nums' },
  cell: {
    verticalAlign: 'top',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

type Entry = IssueCard['timeEntries'][number];

/** The time of an issue: each entry with the «Лист учета» that it became, and whether an act has taken it. */
export function TimeEntries({ entries }: { readonly entries: readonly Entry[] }) {
  const styles = useStyles();
  const text = useTexts(cardTexts);
  const { minutes, exactMoment } = useFormat();
  const total = entries.reduce((sum, entry) => sum + entry.minutes, 0);
  if (entries.length === 0) {
    return (
      <section className={styles.section}>
        <Subtitle2 as="h3">{text('time', { total: minutes(0) })}</Subtitle2>
        <Text className={styles.quiet}>{text('noTime')}</Text>
      </section>
    );
  }
  const title = text('time', { total: minutes(total) });
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      <Table size="small" aria-label={title} className={styles.table}>
        <TableHeader>
          <TableRow>
            {(['employee', 'minutes', 'workplace', 'serviceKind', 'sheet'] as const).map((name) => (
              <TableHeaderCell key={name}>{text(name)}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name, and their order is their time.
            <TableRow key={index}>
              <TableCell className={styles.cell}>
                <Text block>{entry.employee}</Text>
                <Text block className={styles.quiet}>
                  {entry.at === undefined ? '' : exactMoment(entry.at)}
                </Text>
                <Text block className={styles.quiet}>
                  {entry.text}
                </Text>
              </TableCell>
              <TableCell className={`${styles.cell} ${styles.number}`}>
                <Text block>{minutes(entry.minutes)}</Text>
                {entry.unpaid ? <Text className={styles.quiet}>{text('unpaid')}</Text> : null}
              </TableCell>
              <TableCell className={styles.cell}>{entry.workplace}</TableCell>
              <TableCell className={styles.cell}>{entry.serviceKind}</TableCell>
              <TableCell className={styles.cell}>
                <Sheet entry={entry} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}

function Sheet({ entry: { timesheet, billed } }: { readonly entry: Entry }) {
  const styles = useStyles();
  const text = useTexts(cardTexts);
  const words =
    timesheet === undefined ? text('noSheet') : timesheet === '' ? text('sheetUnknown') : timesheet;
  return (
    <>
      <Text block className={timesheet === undefined ? styles.quiet : undefined}>
        {words}
      </Text>
      {billed ? (
        <Badge
          appearance="tint"
          color="informative"
          icon={<LockClosedFilled aria-hidden />}
          title={text('billedHint')}
        >
          {text('billed')}
        </Badge>
      ) : null}
    </>
  );
}

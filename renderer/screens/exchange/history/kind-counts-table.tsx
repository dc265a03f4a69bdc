import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from '@fluentui/react-components';
import type { RunReport } from '../../../../shared/run-report.ts';
import { useTexts } from '../../../texts/texts.ts';
import { useFormat } from '../../../ui/format.ts';
import { kindTexts } from '../../../ui/words.ts';
import { countedKinds } from './run-counts.ts';
import { historyTexts } from './texts.ts';

const useStyles = makeStyles({ number: { fontVariantNumeric: 'tabular-nums' } });
const columns = ['created', 'changed', 'unchanged', 'failed', 'parked'] as const;

interface Properties {
  readonly report: RunReport;
  /** A plan says what would be done, not what was. */
  readonly planned?: boolean;
}

/** Counters of a run by kind of record; kinds with nothing are left out. */
export function KindCountsTable({ report, planned = false }: Properties) {
  const styles = useStyles();
  const text = useTexts(historyTexts);
  const kindWord = useTexts(kindTexts);
  const format = useFormat();
  const kinds = countedKinds(report);
  if (kinds.length === 0) return <Text>{text('nothing')}</Text>;
  return (
    <Table size="small">
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{text('kind')}</TableHeaderCell>
          {columns.map((column) => (
            <TableHeaderCell key={column}>{text(planned ? `${column}Planned` : column)}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {kinds.map(([kind, counts]) => (
          <TableRow key={kind}>
            <TableCell>{kindWord(kind)}</TableCell>
            {columns.map((column) => (
              <TableCell key={column} className={styles.number}>
                {format.count(counts[column])}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

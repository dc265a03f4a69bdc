import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { recordKindSchema } from '../../../../shared/kinds.ts';
import type { RunReport } from '../../../../shared/run-report.ts';
import { useTexts } from '../../../texts/texts.ts';
import { useFormat } from '../../../ui/format.ts';
import { kindTexts } from '../../../ui/words.ts';
import { firstRunTexts } from './texts.ts';

const useStyles = makeStyles({
  kind: { width: '30%' },
  failed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  nothing: { color: tokens.colorNeutralForeground3 },
});

const columns = ['created', 'changed', 'unchanged', 'parked', 'failed'] as const;

interface Properties {
  readonly label: string;
  readonly report: RunReport;
}

/** What would become of the records, kind by kind in the order in which they go. */
export function PlanTable({ label, report }: Properties) {
  const styles = useStyles();
  const text = useTexts(firstRunTexts);
  const kinds = useTexts(kindTexts);
  const format = useFormat();
  const rows = recordKindSchema.options.flatMap((kind) => {
    const counts = report.kinds[kind];
    return counts === undefined ? [] : [{ kind, counts }];
  });
  if (rows.length === 0) return <Text>{text('nothing')}</Text>;
  return (
    <Table size="extra-small" aria-label={label}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.kind}>{text('kind')}</TableHeaderCell>
          {columns.map((column) => (
            <TableHeaderCell key={column}>{text(column)}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ kind, counts }) => (
          <TableRow key={kind}>
            <TableCell>{kinds(kind)}</TableCell>
            {columns.map((column) => (
              <TableCell
                key={column}
                className={
                  counts[column] === 0 ? styles.nothing : column === 'failed' ? styles.failed : undefined
                }
              >
                {format.count(counts[column])}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

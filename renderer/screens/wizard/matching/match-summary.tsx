import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { ExportKind } from '../../../../shared/kinds.ts';
import { useTexts } from '../../../texts/texts.ts';
import { useFormat } from '../../../ui/format.ts';
import { kindTexts } from '../../../ui/words.ts';
import { matchingTexts } from './texts.ts';

interface Properties {
  readonly summaries: readonly {
    readonly kind: ExportKind;
    readonly records: number;
    readonly linked: number;
    readonly open: number;
  }[];
}

/** How many records of each catalog are linked, and how many wait for a decision. */
export function MatchSummary({ summaries }: Properties) {
  const text = useTexts(matchingTexts);
  const kinds = useTexts(kindTexts);
  const format = useFormat();
  return (
    <Table size="extra-small" aria-label={text('summary')}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{text('kind')}</TableHeaderCell>
          <TableHeaderCell>{text('records')}</TableHeaderCell>
          <TableHeaderCell>{text('linked')}</TableHeaderCell>
          <TableHeaderCell>{text('open')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {summaries.map(({ kind, records, linked, open }) => (
          <TableRow key={kind}>
            <TableCell>{kinds(kind)}</TableCell>
            <TableCell>{format.count(records)}</TableCell>
            <TableCell>{format.count(linked)}</TableCell>
            <TableCell>{format.count(open)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

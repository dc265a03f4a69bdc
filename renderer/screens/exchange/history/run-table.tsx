import { Badge, makeStyles } from '@fluentui/react-components';
import type { RunView } from '../../../../shared/ipc/views.ts';
import { useTexts } from '../../../texts/texts.ts';
import { useFormat } from '../../../ui/format.ts';
import { type Column, VirtualTable } from '../../../ui/virtual-table.tsx';
import { directionTexts } from '../../../ui/words.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import { totalCounts } from './run-counts.ts';
import { historyTexts } from './texts.ts';

const useStyles = makeStyles({ place: { display: 'flex' } });
const rowHeight = 36;
const leastWidth = 760;
/** Rows beyond this scroll inside of the table. */
const mostRowsInSight = 10;

interface Properties {
  readonly runs: readonly RunView[];
  readonly onOpen: (run: RunView) => void;
}

/** Runs with their counters, newest first. */
export function RunTable({ runs, onOpen }: Properties) {
  const styles = useStyles();
  const text = useTexts(historyTexts);
  const direction = useTexts(directionTexts);
  const format = useFormat();
  const number = (name: 'created' | 'changed' | 'failed' | 'parked'): Column<RunView> => ({
    key: name,
    title: text(name),
    width: '68px',
    align: 'end',
    render: ({ report }) => format.count(totalCounts(report)[name]),
  });
  const outcome = (run: RunView) => (
    <>
      <OutcomeBadge run={run} /> {run.trial ? <Badge appearance="outline">{text('trial')}</Badge> : null}
    </>
  );
  const columns: readonly Column<RunView>[] = [
    {
      key: 'when',
      title: text('when'),
      width: 'minmax(110px, 1fr)',
      render: ({ startedAt }) => format.moment(startedAt),
    },
    {
      key: 'direction',
      title: text('direction'),
      width: '90px',
      render: (run) => direction(run.direction),
    },
    { key: 'outcome', title: text('outcome'), width: '210px', render: outcome },
    number('created'),
    number('changed'),
    number('failed'),
    number('parked'),
    {
      key: 'took',
      title: text('took'),
      width: '76px',
      align: 'end',
      render: ({ report }) => (report === undefined ? '' : format.duration(report.seconds)),
    },
  ];
  const height = (Math.min(runs.length, mostRowsInSight) + 1) * rowHeight + 4;
  return (
    <div className={styles.place} style={{ height }}>
      <VirtualTable
        label={text('table')}
        columns={columns}
        count={runs.length}
        rowAt={(index) => runs[index]}
        rowHeight={rowHeight}
        minWidth={leastWidth}
        onOpen={onOpen}
      />
    </div>
  );
}

import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, WarningFilled } from '@fluentui/react-icons';
import type { ClientRecord } from '../../../shared/ipc/clients.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import { useMessages, useTexts } from '../../texts/texts.ts';
import type { Column } from '../../ui/virtual-table.tsx';
import { hasFlag } from './filter.ts';
import { RecordBadge } from './record-badge.tsx';
import { clientsTexts } from './texts.ts';

const useStyles = makeStyles({
  two: { display: 'flex', flexDirection: 'column', minWidth: 0, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  remark: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  sign: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  flag: { color: tokens.colorStatusSuccessForeground1 },
});

/** Pixels: name and detail stand one above the other. */
export const recordRowHeight = 48;

/** Columns for a kind: the flag only where there is one, the client only where the record has one. */
export function useColumns(
  kind: ExportKind,
  ticks: { readonly has: (record: ClientRecord) => boolean; readonly toggle: (record: ClientRecord) => void },
): readonly Column<ClientRecord>[] {
  const styles = useStyles();
  const text = useTexts(clientsTexts);
  const flag = hasFlag(kind);
  const client = ['contact', 'agreement', 'maintenance_entity', 'equipment'].includes(kind);
  const columns: (Column<ClientRecord> | undefined)[] = [
    flag
      ? {
          key: 'tick',
          title: '',
          width: '32px',
          render: (record) => (
            <Checkbox
              checked={ticks.has(record)}
              aria-label={text('select', { title: record.title })}
              tabIndex={-1}
              onChange={() => ticks.toggle(record)}
            />
          ),
        }
      : undefined,
    {
      key: 'name',
      title: text('columnName'),
      width: 'minmax(0, 3fr)',
      render: (record) => (
        <div className={styles.two}>
          <Text truncate wrap={false} title={record.title}>
            {record.title}
          </Text>
          <Text truncate wrap={false} className={styles.quiet}>
            {record.detail}
          </Text>
        </div>
      ),
    },
    client
      ? {
          key: 'client',
          title: text('columnClient'),
          width: 'minmax(0, 2fr)',
          render: (record) => record.partner?.title ?? '',
        }
      : undefined,
    flag
      ? {
          key: 'flag',
          title: text('columnFlag'),
          width: '84px',
          render: (record) =>
            record.flag === true ? (
              <span className={styles.flag}>
                <CheckmarkRegular aria-hidden /> {text('flagIsOn')}
              </span>
            ) : (
              <span className={styles.quiet}>{text('flagIsOff')}</span>
            ),
        }
      : undefined,
    {
      key: 'state',
      title: text('columnState'),
      width: '148px',
      render: (record) => <RecordBadge state={record.state} />,
    },
    {
      key: 'findings',
      title: text('columnFindings'),
      width: 'minmax(0, 3fr)',
      render: (record) => <Remark record={record} />,
    },
  ];
  return columns.filter((column) => column !== undefined);
}

function Remark({ record }: { readonly record: ClientRecord }) {
  const styles = useStyles();
  const text = useTexts(clientsTexts);
  const message = useMessages();
  const [first, ...rest] = record.findings;
  if (first === undefined) return null;
  const { what } = message(first.code, first.parameters);
  const calm = record.state === 'excluded' || record.state === 'parked' || record.state === 'unknown';
  return (
    <span className={styles.remark} title={what}>
      {calm && rest.length === 0 ? null : <WarningFilled className={styles.sign} aria-hidden />}
      <Text truncate wrap={false} className={styles.quiet}>
        {rest.length === 0 ? what : `${what} (${text('more', { count: rest.length })})`}
      </Text>
    </span>
  );
}

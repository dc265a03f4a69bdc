import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { AttachRegular, CommentRegular } from '@fluentui/react-icons';
import type { IssueLine } from '../../../shared/ipc/issues.ts';
import { useTexts } from '../../texts/texts.ts';
import { useFormat } from '../../ui/format.ts';
import type { Column } from '../../ui/virtual-table.tsx';
import { IssueBadge } from './issue-badge.tsx';
import { issuesTexts } from './texts.ts';

const useStyles = makeStyles({
  two: { display: 'flex', flexDirection: 'column', minWidth: 0, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  parts: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Pixels: two lines of text. */
export const issueRowHeight = 48;

export function useIssueColumns(): readonly Column<IssueLine>[] {
  const styles = useStyles();
  const text = useTexts(issuesTexts);
  const { minutes, moment } = useFormat();
  const two = (upper: string, lower: string) => (
    <div className={styles.two}>
      <Text truncate wrap={false} title={upper}>
        {upper}
      </Text>
      <Text truncate wrap={false} className={styles.quiet}>
        {lower}
      </Text>
    </div>
  );
  return [
    { key: 'number', title: text('columnNumber'), width: '64px', render: ({ issueId }) => issueId },
    {
      key: 'title',
      title: text('columnTitle'),
      width: 'minmax(0, 4fr)',
      render: ({ title, client }) => two(title ?? text('unknownTitle'), client ?? ''),
    },
    {
      key: 'status',
      title: text('columnStatus'),
      width: 'minmax(0, 2fr)',
      render: ({ status, changedAt }) => two(status ?? '', changedAt === undefined ? '' : moment(changedAt)),
    },
    {
      key: 'document',
      title: text('columnDocument'),
      width: 'minmax(0, 2fr)',
      render: ({ document }) => {
        const [number = '', day = ''] = (document ?? '').split(', ');
        return two(number, day);
      },
    },
    {
      key: 'time',
      title: text('columnTime'),
      width: '92px',
      align: 'end',
      render: (line) => (line.minutes === 0 ? '' : minutes(line.minutes)),
    },
    {
      key: 'parts',
      title: text('columnParts'),
      width: '76px',
      render: ({ comments, files }) => (
        <span className={styles.parts} title={text('partsLabel', { comments, files })}>
          {comments === 0 ? null : (
            <>
              <CommentRegular aria-label={text('partsLabel', { comments, files })} />
              {comments}
            </>
          )}
          {files === 0 ? null : (
            <>
              <AttachRegular aria-hidden />
              {files}
            </>
          )}
        </span>
      ),
    },
    {
      key: 'state',
      title: text('columnState'),
      width: '132px',
      render: ({ state }) => <IssueBadge state={state} />,
    },
  ];
}

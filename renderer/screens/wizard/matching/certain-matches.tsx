import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProposalView } from '../../../../shared/ipc/matching.ts';
import { useTexts } from '../../../texts/texts.ts';
import { type Column, VirtualTable } from '../../../ui/virtual-table.tsx';
import { oneKindTexts } from '../../../ui/words.ts';
import { OkdeskLink } from './match-question.tsx';
import { matchingTexts } from './texts.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  table: { height: '240px', display: 'flex', flexDirection: 'column' },
});

/** Matches beyond doubt with their evidence; the search has linked them all at once. */
export function CertainMatches({ matches }: { readonly matches: readonly ProposalView[] }) {
  const styles = useStyles();
  const text = useTexts(matchingTexts);
  const kind = useTexts(oneKindTexts);
  if (matches.length === 0) return null;
  const columns: readonly Column<ProposalView>[] = [
    { key: 'kind', title: text('kind'), width: '130px', render: (match) => kind(match.kind) },
    { key: 'title', title: text('onec'), width: 'minmax(0, 3fr)', render: ({ title }) => title },
    { key: 'evidence', title: text('evidence'), width: 'minmax(0, 2fr)', render: ({ evidence }) => evidence },
    {
      key: 'okdesk',
      title: text('okdeskRecord'),
      width: '90px',
      render: (match) => <OkdeskLink proposal={match} />,
    },
  ];
  return (
    <details>
      <summary className={styles.summary}>{text('certain', { count: matches.length })}</summary>
      <div className={styles.table}>
        <VirtualTable
          label={text('certainTitle')}
          columns={columns}
          count={matches.length}
          rowAt={(index) => matches[index]}
        />
      </div>
    </details>
  );
}

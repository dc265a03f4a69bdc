import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ProposalView } from '../../../../shared/ipc/matching.ts';
import { useTexts } from '../../../texts/texts.ts';
import { type Column, VirtualTable } from '../../../ui/virtual-table.tsx';
import { oneKindTexts } from '../../../ui/words.ts';
import { Heading } from '../heading.tsx';
import { OkdeskLink } from './match-question.tsx';
import { matchingTexts } from './texts.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  table: { height: '220px', display: 'flex', flexDirection: 'column' },
});

interface Properties {
  readonly matches: readonly ProposalView[];
  readonly busy: boolean;
  readonly onAccept: () => void;
}

/** Matches beyond doubt with their evidence, accepted all at once. */
export function CertainMatches({ matches, busy, onAccept }: Properties) {
  const styles = useStyles();
  const text = useTexts(matchingTexts);
  const kind = useTexts(oneKindTexts);
  if (matches.length === 0) return null;
  const columns: readonly Column<ProposalView>[] = [
    { key: 'kind', title: text('kind'), width: '110px', render: (match) => kind(match.kind) },
    { key: 'title', title: text('onec'), width: 'minmax(0, 3fr)', render: ({ title }) => title },
    { key: 'evidence', title: text('evidence'), width: 'minmax(0, 3fr)', render: ({ evidence }) => evidence },
    {
      key: 'okdesk',
      title: text('openInOkdesk'),
      width: '90px',
      render: (match) => <OkdeskLink proposal={match} />,
    },
  ];
  return (
    <section className={styles.place} aria-label={text('certainTitle')}>
      <Heading>{text('certainTitle')}</Heading>
      <Text>{text('certain', { count: matches.length })}</Text>
      <div className={styles.table}>
        <VirtualTable
          label={text('certainTitle')}
          columns={columns}
          count={matches.length}
          rowAt={(index) => matches[index]}
        />
      </div>
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={onAccept}>
          {text('acceptAll', { count: matches.length })}
        </Button>
      </div>
    </section>
  );
}

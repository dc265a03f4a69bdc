import { Button, Card, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProposalView } from '../../../../shared/ipc/matching.ts';
import { bridge } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { oneKindTexts } from '../../../ui/words.ts';
import { Heading } from '../heading.tsx';
import type { MatchQuestion } from './questions.ts';
import { matchingTexts } from './texts.ts';

const useStyles = makeStyles({
  candidates: { listStyle: 'none', margin: 0, padding: 0 },
  candidate: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Properties {
  readonly questions: readonly MatchQuestion[];
  readonly busy: boolean;
  /** `undefined`: none of the candidates. */
  readonly onDecide: (question: MatchQuestion, chosen: ProposalView | undefined) => void;
}

/** Doubtful matches, one question at a time; a decision brings the next one. */
export function MatchQuestions({ questions, busy, onDecide }: Properties) {
  const styles = useStyles();
  const text = useTexts(matchingTexts);
  const kind = useTexts(oneKindTexts);
  const [place, setPlace] = useState(0);
  const number = Math.min(place, questions.length - 1);
  const question = questions[number];
  if (question === undefined) return null;
  const several = question.candidates.length > 1;
  return (
    <Card role="group" aria-label={text('questionsTitle')}>
      <Text size={200} className={styles.quiet} role="status">
        {text('questionOf', { number: number + 1, total: questions.length })}
      </Text>
      <Heading level={4}>{`${kind(question.kind)}: ${question.title}`}</Heading>
      <Text>{text(several ? 'ambiguous' : question.near ? 'near' : 'single')}</Text>
      <ul className={styles.candidates}>
        {question.candidates.map((candidate) => (
          <li key={candidate.okdeskId} className={styles.candidate}>
            <Text>{text('matchedBy', { evidence: candidate.evidence })}</Text>
            <OkdeskLink proposal={candidate} />
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              aria-label={text('itIsName', { id: String(candidate.okdeskId) })}
              onClick={() => onDecide(question, candidate)}
            >
              {text('itIs')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button disabledFocusable={busy} onClick={() => onDecide(question, undefined)}>
          {text(several ? 'noneOfThem' : 'notIt')}
        </Button>
        <Button appearance="subtle" onClick={() => setPlace((number + 1) % questions.length)}>
          {text('later')}
        </Button>
      </div>
      <Text size={200} className={styles.quiet}>
        {text('undecidedHint')}
      </Text>
    </Card>
  );
}

/** The record's page in ОкДеск, for whoever wants to look before deciding. */
export function OkdeskLink({ proposal }: { readonly proposal: ProposalView }) {
  const text = useTexts(matchingTexts);
  const id = String(proposal.okdeskId);
  return (
    <Link
      as="button"
      aria-label={text('openRecord', { title: proposal.title, id })}
      onClick={() => void bridge.application.openLink({ url: proposal.url })}
    >
      {text('candidate', { id })}
    </Link>
  );
}

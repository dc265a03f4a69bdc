import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, HistoryRegular, OpenRegular } from '@fluentui/react-icons';
import type { z } from 'zod';
import type { journalQuestions } from '../../../../shared/ipc/journal.ts';
import { bridge, useAction } from '../../../bridge.ts';
import { usePosition } from '../../../place.ts';
import { useMessages, useTexts } from '../../../texts/texts.ts';
import { Advice } from '../../../ui/advice.tsx';
import { useFormat } from '../../../ui/format.ts';
import { caseTexts } from './texts.ts';

export type CaseView = z.infer<typeof journalQuestions.cases.answer>['cases'][number];

const useStyles = makeStyles({
  heading: { margin: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly case: CaseView;
  readonly close: () => void;
}

/** One question: what happened, why it is asked, what to do. */
export function CaseCard({ case: { issueId, issueUrl, message, openedAt }, close }: Properties) {
  const styles = useStyles();
  const text = useTexts(caseTexts);
  const format = useFormat();
  const { go } = usePosition();
  const openLink = useAction(bridge.application.openLink);
  const told = useMessages()(message.code, message.parameters);
  const name = text('issue', { id: String(issueId) });
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.line}>
        <Subtitle2 as="h2" className={styles.heading}>
          {name}
        </Subtitle2>
        <Text size={200} className={styles.quiet}>
          {text('openedAt', { moment: format.moment(openedAt) })}
        </Text>
      </div>
      <Text weight="semibold">{told.what}</Text>
      <Advice message={told} />
      <div className={styles.line}>
        {issueUrl === '' ? null : (
          <Button size="small" icon={<OpenRegular />} onClick={() => openLink.mutate({ url: issueUrl })}>
            {text('open')}
          </Button>
        )}
        <Button
          size="small"
          icon={<HistoryRegular />}
          onClick={() => go({ screen: 'journal', view: 'entries', filter: { issueId } })}
        >
          {text('history')}
        </Button>
        <Button size="small" appearance="primary" icon={<CheckmarkRegular />} onClick={close}>
          {text('close')}
        </Button>
      </div>
    </section>
  );
}

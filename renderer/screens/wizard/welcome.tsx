import { Button, Card, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { BeakerRegular, PlugConnectedRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ExchangeId } from '../../../shared/ids.ts';
import { bridge, useAction } from '../../bridge.ts';
import { useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Heading } from './heading.tsx';
import { wizardTexts } from './texts.ts';

const useStyles = makeStyles({
  lead: { maxWidth: '720px' },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))',
    gap: tokens.spacingHorizontalL,
    maxWidth: '820px',
  },
  card: { padding: tokens.spacingHorizontalXL, gap: tokens.spacingVerticalM },
  icon: { fontSize: '32px', color: tokens.colorBrandForeground1 },
  text: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

/** The first decision: set up the real exchange, or look at the program on demonstration data. */
export function Welcome({ onChosen }: { readonly onChosen: (exchangeId: ExchangeId) => void }) {
  const styles = useStyles();
  const text = useTexts(wizardTexts);
  const add = useAction(bridge.settings.addExchange, ['settings', 'exchange']);
  const demo = useAction(bridge.wizard.startDemo, ['settings', 'exchange', 'application']);
  const busy = add.isPending || demo.isPending;
  const chosen = { onSuccess: ({ exchangeId }: { readonly exchangeId: ExchangeId }) => onChosen(exchangeId) };
  const error = add.error ?? demo.error;
  return (
    <Screen title={text('title')}>
      <Heading level={2}>{text('welcomeTitle')}</Heading>
      <Text className={styles.lead}>{text('welcomeLead')}</Text>
      {error === null ? null : <FailureBox error={error} />}
      <div className={styles.cards}>
        <Choice
          icon={<PlugConnectedRegular className={styles.icon} aria-hidden />}
          title={text('setUpTitle')}
          text={text('setUpText')}
        >
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => add.mutate({ name: text('newName') }, chosen)}
          >
            {text('setUp')}
          </Button>
        </Choice>
        <Choice
          icon={<BeakerRegular className={styles.icon} aria-hidden />}
          title={text('demoTitle')}
          text={text('demoText')}
        >
          <Button
            disabledFocusable={busy}
            {...(demo.isPending ? { icon: <Spinner size="tiny" aria-hidden /> } : {})}
            onClick={() => demo.mutate({}, chosen)}
          >
            {text(demo.isPending ? 'starting' : 'demo')}
          </Button>
        </Choice>
      </div>
    </Screen>
  );
}

interface ChoiceProperties {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Choice({ icon, title, text, children }: ChoiceProperties) {
  const styles = useStyles();
  return (
    <Card className={styles.card} role="group" aria-label={title}>
      {icon}
      <Heading>{title}</Heading>
      <Text className={styles.text}>{text}</Text>
      <div>{children}</div>
    </Card>
  );
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { Empty } from '../../ui/empty.tsx';
import { DemoButton } from './demo-button.tsx';
import { exchangeTexts } from './texts.ts';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalM,
  },
  demo: { color: tokens.colorNeutralForeground2 },
});

/** Nothing is set up: the way to the wizard and to the demonstration. */
export function FirstTime() {
  const styles = useStyles();
  const text = useTexts(exchangeTexts);
  const { go } = usePosition();
  return (
    <Empty title={text('firstTitle')}>
      <Text>{text('firstWords')}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" size="large" onClick={() => go({ screen: 'wizard' })}>
          {text('toWizard')}
        </Button>
        <DemoButton size="large" />
      </div>
      <Text size={200} className={styles.demo}>
        {text('demoWords')}
      </Text>
    </Empty>
  );
}

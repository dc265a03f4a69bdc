import { Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTexts } from '../../../texts/texts.ts';
import { Heading } from '../heading.tsx';
import type { ConfiguredExchange } from '../use-settings.ts';
import { lacksOkdesk, lacksOnec } from './lacking.ts';
import { OkdeskAccess } from './okdesk-access.tsx';
import { OnecAccess } from './onec-access.tsx';
import { formTexts } from './texts.ts';

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalS },
  text: { color: tokens.colorNeutralForeground2 },
});

const titles = {
  okdesk: { lacking: 'prompt', refused: 'promptMend' },
  onec: { lacking: 'promptOnec', refused: 'promptOnecMend' },
} as const;

interface Properties {
  readonly configured: ConfiguredExchange;
  readonly side: 'okdesk' | 'onec';
}

/**
 * The short form on the early steps: whoever follows the manual from its first point has no key yet and is not stuck,
 * and whoever has one enters it here and sees at once what is right.
 */
export function ConnectionPrompt({ configured, side }: Properties) {
  const styles = useStyles();
  const text = useTexts(formTexts);
  const lacking = side === 'okdesk' ? lacksOkdesk(configured) : lacksOnec(configured);
  return (
    <Card className={styles.card} appearance="filled-alternative">
      <Heading>{text(titles[side][lacking ? 'lacking' : 'refused'])}</Heading>
      {lacking ? <Text className={styles.text}>{text('promptText')}</Text> : null}
      {side === 'okdesk' ? <OkdeskAccess configured={configured} /> : <OnecAccess configured={configured} />}
    </Card>
  );
}

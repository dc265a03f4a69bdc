import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { type WizardStep, wizardSteps } from '../../../shared/ipc/wizard.ts';
import { bridge } from '../../bridge.ts';
import { useTexts } from '../../texts/texts.ts';
import { stepTexts, wizardTexts } from './texts.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  text: { maxWidth: '760px' },
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Steps done in ОкДеск's settings: the way there in words. */
const settingsPaths = {
  switches: 'switchesPath',
  statuses: 'statusesPath',
  issueAttribute: 'issueAttributePath',
  timeEntryAttributes: 'timeEntryAttributesPath',
  apiKey: 'apiKeyPath',
} as const satisfies Partial<Record<WizardStep, string>>;

function isInSettings(step: WizardStep): step is keyof typeof settingsPaths {
  return Object.hasOwn(settingsPaths, step);
}

interface Properties {
  readonly step: WizardStep;
  /** Address of the page of ОкДеск's settings; empty: none. */
  readonly page: string;
}

/** Name and task of a step. Its heading takes the focus, so that the keyboard and the screen reader go on from here. */
export function StepHead({ step, page }: Properties) {
  const styles = useStyles();
  const text = useTexts(wizardTexts);
  const words = useTexts(stepTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header className={styles.head}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {text('heading', { number: wizardSteps.indexOf(step) + 1, name: words(step) })}
      </h2>
      <Text className={styles.text}>{words(`${step}Lead`)}</Text>
      {isInSettings(step) ? (
        <div className={styles.place}>
          <Text className={styles.quiet}>{text('where', { path: words(settingsPaths[step]) })}</Text>
          {page === '' ? null : (
            <Button
              size="small"
              icon={<OpenRegular aria-hidden />}
              onClick={() => void bridge.application.openLink({ url: page })}
            >
              {text('openPage')}
            </Button>
          )}
        </div>
      ) : null}
    </header>
  );
}

import { Field, makeStyles, Radio, RadioGroup, Switch, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Schedule, ScheduleRule } from '../../../shared/schedule.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { useFormat } from '../format.ts';
import { CronField, IntervalFields, TimesFields } from './rule-fields.tsx';
import { nextMoments, ruleFault, ruleWords } from './schedule-words.ts';
import { scheduleTexts } from './texts.ts';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  meaning: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

const shownMoments = 4;

interface Properties {
  readonly value: Schedule;
  readonly onChange: (schedule: Schedule) => void;
  /** Milliseconds since 1970, from which the next starts are counted; default: now. */
  readonly after?: number;
}

/**
 * When a direction runs: in the forms that 1C's own editor knows, or as cron. Says in words what is set and when the next
 * starts would be. Changing the form and back brings the former values back.
 */
export function ScheduleEditor({ value, onChange, after }: Properties) {
  const styles = useStyles();
  const text = useTexts(scheduleTexts);
  const { rule } = value;
  const [kept, setKept] = useState<Partial<Record<ScheduleRule['type'], ScheduleRule>>>({});
  const setRule = (next: ScheduleRule) => onChange({ ...value, rule: next });
  const setForm = (type: ScheduleRule['type']) => {
    setKept({ ...kept, [rule.type]: rule });
    setRule(kept[type] ?? firstRule(type));
  };
  return (
    <div className={styles.editor}>
      <Switch
        label={text('enabled')}
        checked={value.enabled}
        onChange={(_, { checked }) => onChange({ ...value, enabled: checked })}
      />
      {value.enabled ? (
        <>
          <Field label={text('form')}>
            <RadioGroup
              layout="horizontal"
              value={rule.type}
              onChange={(_, change) => {
                const type = forms.find((form) => form === change.value);
                if (type !== undefined) setForm(type);
              }}
            >
              {forms.map((form) => (
                <Radio key={form} value={form} label={text(form)} />
              ))}
            </RadioGroup>
          </Field>
          {rule.type === 'interval' ? <IntervalFields rule={rule} onChange={setRule} /> : null}
          {rule.type === 'times' ? <TimesFields rule={rule} onChange={setRule} /> : null}
          {rule.type === 'cron' ? <CronField rule={rule} onChange={setRule} /> : null}
          <Meaning rule={rule} after={after ?? Date.now()} />
        </>
      ) : (
        <Text>{text('off')}</Text>
      )}
    </div>
  );
}

const forms = ['interval', 'times', 'cron'] as const;

/** What is proposed when a form is chosen for the first time. */
function firstRule(type: ScheduleRule['type']): ScheduleRule {
  const weekdays = [1, 2, 3, 4, 5];
  switch (type) {
    case 'interval':
      return { type, everyMinutes: 30, from: '08:00', until: '20:00', weekdays };
    case 'times':
      return { type, times: ['09:00'], weekdays };
    case 'cron':
      return { type, text: '*/30 8-20 * * 1-5' };
  }
}

function Meaning({ rule, after }: { readonly rule: ScheduleRule; readonly after: number }) {
  const styles = useStyles();
  const text = useTexts(scheduleTexts);
  const language = useLanguage();
  const format = useFormat();
  if (ruleFault(rule) !== undefined) return null;
  const moments = nextMoments(rule, after, shownMoments).map((at) =>
    format.moment(new Date(at).toISOString()),
  );
  return (
    <div className={styles.meaning} aria-live="polite">
      <Text>
        <Text weight="semibold">{`${text('means')}: `}</Text>
        {ruleWords(rule, language)}
      </Text>
      {moments.length === 0 ? (
        <Text>{text('never')}</Text>
      ) : (
        <Text>
          <Text weight="semibold">{`${text('next')}: `}</Text>
          {moments.join('; ')}
        </Text>
      )}
    </div>
  );
}

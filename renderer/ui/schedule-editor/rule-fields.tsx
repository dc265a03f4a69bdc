import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import type { ScheduleRule } from '../../../shared/schedule.ts';
import { useTexts } from '../../texts/texts.ts';
import { TimeField } from '../time-field.tsx';
import { ruleFault } from './schedule-words.ts';
import { scheduleTexts } from './texts.ts';
import { WeekdaysField } from './weekdays-field.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'flex-end' },
  minutes: { width: '200px' },
  time: { display: 'flex', alignItems: 'center' },
});

interface Properties<Type extends ScheduleRule['type']> {
  readonly rule: Extract<ScheduleRule, { type: Type }>;
  readonly onChange: (rule: ScheduleRule) => void;
}

/** «Каждые N минут с … до … по дням». */
export function IntervalFields({ rule, onChange }: Properties<'interval'>) {
  const styles = useStyles();
  const text = useTexts(scheduleTexts);
  const wrong = ruleFault(rule) === 'minutesWrong';
  return (
    <>
      <div className={styles.row}>
        <Field
          label={text('every')}
          className={styles.minutes}
          {...(wrong ? { validationMessage: text('minutesWrong') } : {})}
        >
          <Input
            type="number"
            min={1}
            max={1440}
            value={Number.isNaN(rule.everyMinutes) ? '' : String(rule.everyMinutes)}
            onChange={(_, { value }) =>
              onChange({ ...rule, everyMinutes: value === '' ? Number.NaN : Number(value) })
            }
          />
        </Field>
        <TimeField label={text('from')} value={rule.from} onChange={(from) => onChange({ ...rule, from })} />
        <TimeField
          label={text('until')}
          value={rule.until}
          onChange={(until) => onChange({ ...rule, until })}
        />
      </div>
      <WeekdaysField value={rule.weekdays} onChange={(weekdays) => onChange({ ...rule, weekdays })} />
    </>
  );
}

/** One or more times of the day. */
export function TimesFields({ rule, onChange }: Properties<'times'>) {
  const styles = useStyles();
  const text = useTexts(scheduleTexts);
  const withTimes = (times: string[]) => onChange({ ...rule, times });
  return (
    <>
      <div className={styles.row}>
        {rule.times.map((time, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells two equal times apart.
          <div key={place} className={styles.time}>
            <TimeField
              label={text('at', { number: place + 1 })}
              value={time}
              onChange={(changed) => withTimes(rule.times.with(place, changed))}
            />
            {rule.times.length > 1 ? (
              <Button
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={text('removeTime', { time })}
                onClick={() => withTimes(rule.times.toSpliced(place, 1))}
              />
            ) : null}
          </div>
        ))}
        <Button icon={<AddRegular />} onClick={() => withTimes([...rule.times, laterTime(rule.times)])}>
          {text('addTime')}
        </Button>
      </div>
      <WeekdaysField value={rule.weekdays} onChange={(weekdays) => onChange({ ...rule, weekdays })} />
    </>
  );
}

/** Five fields of cron notation. */
export function CronField({ rule, onChange }: Properties<'cron'>) {
  const text = useTexts(scheduleTexts);
  const wrong = ruleFault(rule) === 'cronWrong';
  return (
    <Field
      label={text('cronField')}
      hint={text('cronHint')}
      {...(wrong ? { validationMessage: text('cronWrong') } : {})}
    >
      <Input value={rule.text} onChange={(_, { value }) => onChange({ ...rule, text: value })} />
    </Field>
  );
}

/** A proposal for one more time: an hour after the last one. */
function laterTime(times: readonly string[]): string {
  const hour = (Number((times.at(-1) ?? '08:00').slice(0, 2)) + 1) % 24;
  return `${String(hour).padStart(2, '0')}:00`;
}

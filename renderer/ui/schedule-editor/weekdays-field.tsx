import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { weekdayWord } from './schedule-words.ts';
import { scheduleTexts } from './texts.ts';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  day: { minWidth: '44px' },
});

const allDays = [1, 2, 3, 4, 5, 6, 7];
const workdays = [1, 2, 3, 4, 5];

interface Properties {
  /** 1 is Monday. */
  readonly value: readonly number[];
  readonly onChange: (weekdays: number[]) => void;
}

/** Days of the week as buttons that stay pressed; the last one cannot be taken away. */
export function WeekdaysField({ value, onChange }: Properties) {
  const styles = useStyles();
  const text = useTexts(scheduleTexts);
  const language = useLanguage();
  const label = useId();
  const toggle = (weekday: number) => {
    const next = value.includes(weekday)
      ? value.filter((day) => day !== weekday)
      : [...value, weekday].sort();
    if (next.length > 0) onChange(next);
  };
  return (
    <div className={styles.field}>
      <span id={label}>{text('weekdays')}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around seven buttons. */}
      <div role="group" aria-labelledby={label} className={styles.days}>
        {allDays.map((weekday) => (
          <ToggleButton
            key={weekday}
            size="small"
            className={styles.day}
            checked={value.includes(weekday)}
            aria-label={weekdayWord(weekday, language, 'long')}
            onClick={() => toggle(weekday)}
          >
            {weekdayWord(weekday, language)}
          </ToggleButton>
        ))}
        <Button size="small" appearance="subtle" onClick={() => onChange(workdays)}>
          {text('workdays')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onChange(allDays)}>
          {text('everyDay')}
        </Button>
      </div>
    </div>
  );
}

import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ExchangeId } from '../../../shared/ids.ts';
import type { WorkTime } from '../../../shared/ipc/issues.ts';
import { bridge, useAnswer } from '../../bridge.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Bars, Legend } from '../../ui/bars.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FailureBox } from '../../ui/failure-box.tsx';
import { useFormat } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { DifferingSheets } from './differing-sheets.tsx';
import { EmployeeTimes } from './employee-times.tsx';
import { dayName, daysOf, type Month, monthName, monthOf, monthsLater } from './month.ts';
import { timeTexts } from './texts.ts';

const useStyles = makeStyles({
  body: { overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  month: { minWidth: '150px', textAlign: 'center' },
  totals: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXL, margin: 0 },
  total: { display: 'flex', flexDirection: 'column-reverse' },
  large: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The minutes of a month as 1C's timesheets have them: in all, by day, by employee. */
export function WorkTimeView({ exchangeId }: { readonly exchangeId: ExchangeId }) {
  const styles = useStyles();
  const text = useTexts(timeTexts);
  const language = useLanguage();
  const [month, setMonth] = useState(() => monthOf(new Date()));
  const days = daysOf(month);
  const answer = useAnswer(
    ['issues', 'time', { exchangeId, first: days[0] ?? '', last: days.at(-1) ?? '' }],
    bridge.issues.time,
    { keepPrevious: true },
  );
  return (
    <>
      <div className={styles.row}>
        <Button
          icon={<ChevronLeftRegular />}
          aria-label={text('previous')}
          onClick={() => setMonth(monthsLater(month, -1))}
        />
        <Text weight="semibold" className={styles.month} aria-live="polite">
          {monthName(month, language)}
        </Text>
        <Button
          icon={<ChevronRightRegular />}
          aria-label={text('next')}
          onClick={() => setMonth(monthsLater(month, 1))}
        />
      </div>
      {answer.error === null ? null : <FailureBox error={answer.error} retry={answer.refetch} />}
      {answer.isLoading ? <Loading /> : null}
      {answer.data === undefined || answer.error !== null ? null : (
        <div className={styles.body}>
          {answer.data.sheets === 0 ? (
            <Empty title={text('none')}>
              <Text>{text('noneHint')}</Text>
            </Empty>
          ) : (
            <Sums time={answer.data} month={month} />
          )}
        </div>
      )}
    </>
  );
}

function Sums({ time, month }: { readonly time: WorkTime; readonly month: Month }) {
  const styles = useStyles();
  const text = useTexts(timeTexts);
  const language = useLanguage();
  const { minutes } = useFormat();
  const totals = [
    ['total', time.minutes],
    ['paid', time.minutes - time.unpaidMinutes],
    ['unpaid', time.unpaidMinutes],
    ['billed', time.billedMinutes],
  ] as const;
  const byDay = new Map(time.days.map((day) => [day.day, day]));
  const bars = daysOf(month).map((day) => {
    const { minutes: all = 0, unpaidMinutes = 0 } = byDay.get(day) ?? {};
    const named = { day: dayName(day, language), time: minutes(all), unpaid: minutes(unpaidMinutes) };
    return {
      key: day,
      label: text(unpaidMinutes === 0 ? 'dayLinePaid' : 'dayLine', named),
      parts: [
        { tone: 'info', value: all - unpaidMinutes },
        { tone: 'neutral', value: unpaidMinutes },
      ],
    } as const;
  });
  const chart = { month: monthName(month, language), total: minutes(time.minutes) };
  return (
    <>
      <dl className={styles.totals}>
        {totals.map(([name, value]) => (
          <div key={name} className={styles.total}>
            <dt className={styles.quiet}>{text(name)}</dt>
            <dd className={styles.large}>{minutes(value)}</dd>
          </div>
        ))}
      </dl>
      <Text className={styles.quiet}>{text('sheets', { count: time.sheets })}</Text>
      <DifferingSheets differing={time.differing} />
      <section className={styles.section}>
        <Subtitle2 as="h2">{text('byDay')}</Subtitle2>
        <Bars label={text('chart', chart)} bars={bars} />
        <Legend
          entries={[
            { tone: 'info', word: text('paid') },
            { tone: 'neutral', word: text('unpaid') },
          ]}
        />
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2">{text('byEmployee')}</Subtitle2>
        <EmployeeTimes employees={time.employees} />
      </section>
    </>
  );
}

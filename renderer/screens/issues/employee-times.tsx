import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { WorkTime } from '../../../shared/ipc/issues.ts';
import { useTexts } from '../../texts/texts.ts';
import { useFormat } from '../../ui/format.ts';
import { timeTexts } from './texts.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, max-content) minmax(80px, 1fr) max-content',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  entry: { display: 'contents' },
  track: { display: 'flex', height: '14px' },
  paid: { backgroundColor: tokens.colorBrandBackground, borderRadius: tokens.borderRadiusSmall },
  unpaid: { backgroundColor: tokens.colorNeutralStroke1, borderRadius: tokens.borderRadiusSmall },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** Who worked how long: name, bar and minutes in one line, all bars to one scale. */
export function EmployeeTimes({ employees }: Pick<WorkTime, 'employees'>) {
  const styles = useStyles();
  const text = useTexts(timeTexts);
  const { minutes } = useFormat();
  const most = Math.max(1, ...employees.map((employee) => employee.minutes));
  const share = (value: number) => ({ width: `${(value / most) * 100}%` });
  return (
    <ul className={styles.list}>
      {employees.map(({ name, minutes: all, unpaidMinutes }) => (
        <li key={name} className={styles.entry}>
          <Text>{name === '' ? text('noEmployee') : name}</Text>
          <span className={styles.track} aria-hidden>
            <span className={styles.paid} style={share(all - unpaidMinutes)} />
            <span className={styles.unpaid} style={share(unpaidMinutes)} />
          </span>
          <Text className={styles.number}>{minutes(all)}</Text>
        </li>
      ))}
    </ul>
  );
}

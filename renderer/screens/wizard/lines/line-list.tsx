import { makeStyles } from '@fluentui/react-components';
import type { SetupLine } from '../../../../shared/ipc/wizard.ts';
import { LineRow } from './line-row.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

interface Properties {
  /** Name of the list for the screen reader. */
  readonly label: string;
  readonly lines: readonly SetupLine[];
  readonly about?: string;
  readonly onTick: (ids: readonly string[], on: boolean) => unknown;
}

/** Lines of a check, one below the other. */
export function LineList({ label, lines, about, onTick }: Properties) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {lines.map((line) => (
        <LineRow key={line.id} line={line} onTick={onTick} {...(about === undefined ? {} : { about })} />
      ))}
    </ul>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { JournalLevel } from '../../../shared/journal-entry.ts';
import { useMessages } from '../../texts/texts.ts';
import { levelLooks } from './level-looks.ts';

const useStyles = makeStyles({
  mark: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '16px' },
});

/** The level of an entry: picture, colour and word. */
export function LevelMark({ level }: { readonly level: JournalLevel }) {
  const styles = useStyles();
  const say = useMessages();
  const { icon: Icon, colour } = levelLooks[level];
  return (
    <span className={styles.mark}>
      <Icon className={styles.icon} style={{ color: colour }} aria-hidden />
      {say(`journal.level_${level}`).what}
    </span>
  );
}

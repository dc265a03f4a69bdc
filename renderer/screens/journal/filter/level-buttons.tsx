import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { type JournalLevel, journalLevels } from '../../../../shared/journal-entry.ts';
import { useTexts } from '../../../texts/texts.ts';
import { levelLooks } from '../level-looks.ts';
import { filterTexts } from './texts.ts';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
});

interface Properties {
  readonly chosen: readonly JournalLevel[];
  readonly choose: (levels: readonly JournalLevel[]) => void;
}

/** Levels to be shown; none pressed shows all. */
export function LevelButtons({ chosen, choose }: Properties) {
  const styles = useStyles();
  const text = useTexts(filterTexts);
  return (
    <fieldset className={styles.buttons} aria-label={text('levels')}>
      {journalLevels.map((level) => {
        const { icon: Icon, colour } = levelLooks[level];
        const pressed = chosen.includes(level);
        return (
          <ToggleButton
            key={level}
            size="small"
            checked={pressed}
            icon={<Icon style={{ color: colour }} />}
            onClick={() =>
              choose(journalLevels.filter((one) => (one === level ? !pressed : chosen.includes(one))))
            }
          >
            {text(level)}
          </ToggleButton>
        );
      })}
    </fieldset>
  );
}

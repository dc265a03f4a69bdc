import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useTexts } from '../../texts/texts.ts';
import { clientsTexts } from './texts.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Properties {
  readonly count: number;
  /** Everything that the filter finds. */
  readonly found: number;
  readonly gathering: boolean;
  readonly chooseAll: () => void;
  readonly chooseNone: () => void;
  readonly setFlags: (on: boolean) => void;
}

/** What is ticked and what can be done with it; without ticks, the rule of the flag. */
export function ChosenBar({ count, found, gathering, chooseAll, chooseNone, setFlags }: Properties) {
  const styles = useStyles();
  const text = useTexts(clientsTexts);
  return (
    <div className={styles.bar}>
      {count === 0 ? (
        <Text className={styles.hint}>{text('hintFlagRule')}</Text>
      ) : (
        <>
          <Text weight="semibold" role="status">
            {text('chosen', { count })}
          </Text>
          <Button appearance="primary" size="small" onClick={() => setFlags(true)}>
            {text('putFlag')}
          </Button>
          <Button size="small" onClick={() => setFlags(false)}>
            {text('takeFlag')}
          </Button>
          <Button size="small" appearance="subtle" onClick={chooseNone}>
            {text('chooseNone')}
          </Button>
        </>
      )}
      {found > count ? (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={gathering}
          icon={gathering ? <Spinner size="extra-tiny" /> : null}
          onClick={chooseAll}
        >
          {text('chooseAll', { count: found })}
        </Button>
      ) : null}
    </div>
  );
}

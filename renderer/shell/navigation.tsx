import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Screen, screens } from '../../shared/ipc/application.ts';
import { useTexts } from '../texts/texts.ts';
import { screenParts } from './screens.ts';
import { shellTexts } from './texts.ts';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  word: { flexGrow: 1, minWidth: 0 },
});

interface Properties {
  readonly current: Screen;
  readonly go: (screen: Screen) => void;
  /** Refused records, shown beside the journal. */
  readonly refused: number;
  /** Screen whose changes are not saved. */
  readonly unsaved: Screen | undefined;
}

/** The rail: one button per screen, the current one marked. */
export function Navigation({ current, go, refused, unsaved }: Properties) {
  const styles = useStyles();
  const text = useTexts(shellTexts);
  return (
    <nav aria-label={text('navigation')}>
      <ul className={styles.list}>
        {screens.map((screen) => {
          const { icon: Icon } = screenParts[screen];
          return (
            <li key={screen}>
              <button
                type="button"
                className={mergeClasses(styles.entry, screen === current && styles.current)}
                aria-current={screen === current ? 'page' : undefined}
                onClick={() => go(screen)}
              >
                <Icon className={styles.icon} aria-hidden />
                <span className={styles.word}>{text(screen)}</span>
                {screen === 'journal' && refused > 0 ? (
                  <CounterBadge
                    count={refused}
                    overflowCount={999}
                    color="danger"
                    size="small"
                    role="img"
                    aria-label={text('refusedMark', { count: refused })}
                  />
                ) : null}
                {screen === unsaved ? (
                  <CounterBadge dot color="brand" role="img" aria-label={text('unsavedMark')} />
                ) : null}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

import { makeStyles, Title3, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalM}`,
  },
  title: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  /** A screen whose list takes what is left and scrolls by itself. */
  fixed: {
    flexGrow: 1,
    minHeight: 0,
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

interface Properties {
  readonly title: string;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  /** The children fill the height and scroll by themselves (a virtual list); otherwise the whole screen scrolls. */
  readonly fixed?: boolean;
  readonly children: ReactNode;
}

/** Frame of every screen: its heading, its buttons, and what scrolls. */
export function Screen({ title, actions, fixed = false, children }: Properties) {
  const styles = useStyles();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <section className={styles.screen} aria-label={title}>
      <header className={styles.head}>
        <Title3 as="h1" className={styles.title}>
          {title}
        </Title3>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={fixed ? styles.fixed : styles.body}>{children}</div>
    </section>
  );
}

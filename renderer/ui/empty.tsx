import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  words: { maxWidth: '520px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Nothing is here: why, and what a person may do about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {children === undefined ? null : <div className={styles.words}>{children}</div>}
    </div>
  );
}

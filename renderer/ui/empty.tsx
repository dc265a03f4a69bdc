import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SectionTitle } from './section-title.tsx';

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
      <SectionTitle>{title}</SectionTitle>
      {children === undefined ? null : <div className={styles.words}>{children}</div>}
    </div>
  );
}

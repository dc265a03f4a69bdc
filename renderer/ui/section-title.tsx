import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ title: { margin: 0 } });

/** Heading of a part of a screen, below the screen's own. */
export function SectionTitle({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" className={styles.title}>
      {children}
    </Subtitle2>
  );
}

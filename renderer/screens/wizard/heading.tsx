import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});

/** Heading of a part of a step. */
export function Heading({
  level = 3,
  children,
}: {
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const Tag = `h${level}` as const;
  return <Tag className={styles.heading}>{children}</Tag>;
}

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SectionTitle } from '../../../ui/section-title.tsx';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '640px' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  words: { color: tokens.colorNeutralForeground2 },
});

/** Settings that belong together, under a heading and with a word on what they are for. */
export function Group({
  title,
  words,
  children,
}: {
  readonly title: string;
  readonly words?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.group} aria-label={title}>
      <SectionTitle>{title}</SectionTitle>
      {words === undefined ? null : <Text className={styles.words}>{words}</Text>}
      {children}
    </section>
  );
}

/** Short fields side by side, where there is room. */
export function Pair({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.pair}>{children}</div>;
}

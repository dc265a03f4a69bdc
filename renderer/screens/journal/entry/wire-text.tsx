import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { prettyText } from './pretty-text.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    maxHeight: '240px',
    overflow: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** What went to the other side or came from it. */
export function WireText({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useStyles();
  const pretty = prettyText(text);
  return (
    <section aria-label={title}>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.heading}>
          {title}
        </Subtitle2>
        <CopyButton text={pretty} about={title} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard, too. */}
      <pre className={styles.text} tabIndex={0}>
        {pretty}
      </pre>
    </section>
  );
}

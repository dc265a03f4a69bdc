import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/texts.ts';
import { uiTexts } from './texts.ts';

const useStyles = makeStyles({
  place: { display: 'flex', justifyContent: 'center', padding: tokens.spacingVerticalXXL },
});

/** Something is being fetched; `label` says what. */
export function Loading({ label }: { readonly label?: string }) {
  const styles = useStyles();
  const text = useTexts(uiTexts);
  return (
    <div className={styles.place} role="status">
      <Spinner size="small" label={label ?? text('loading')} />
    </div>
  );
}

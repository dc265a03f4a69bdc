import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  swatch: {
    display: 'inline-block',
    width: '16px',
    height: '16px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** A colour as ОкДеск shows it, `#rrggbb`; its code stands beside it in words. */
export function Swatch({ colour }: { readonly colour: string }) {
  const styles = useStyles();
  return <span className={styles.swatch} style={{ backgroundColor: colour }} aria-hidden />;
}

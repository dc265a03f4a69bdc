import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ClientRecord } from '../../../shared/ipc/clients.ts';
import { useMessages, useTexts } from '../../texts/texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { recordTexts } from './texts.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyle: 'none',
  },
  entry: {
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    paddingLeft: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What stands against a record, each remark with its reason and what helps. */
export function Findings({ findings }: Pick<ClientRecord, 'findings'>) {
  const styles = useStyles();
  const text = useTexts(recordTexts);
  const words = useTexts(uiTexts);
  const message = useMessages();
  if (findings.length === 0) return <Text className={styles.quiet}>{text('noFindings')}</Text>;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const { what, why, remedy } = message(finding.code, finding.parameters);
        return (
          <li key={finding.code} className={styles.entry}>
            <Text block weight="semibold">
              {what}
            </Text>
            {why === undefined ? null : <Text block>{why}</Text>}
            {remedy === undefined ? null : <Text block>{`${words('remedy')}: ${remedy}`}</Text>}
          </li>
        );
      })}
    </ul>
  );
}

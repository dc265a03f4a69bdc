import {
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { WorkTime } from '../../../shared/ipc/issues.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { useFormat } from '../../ui/format.ts';
import { timeTexts } from './texts.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Whether 1C's minutes are those that were loaded; each sheet that differs is named. */
export function DifferingSheets({ differing }: Pick<WorkTime, 'differing'>) {
  const styles = useStyles();
  const text = useTexts(timeTexts);
  const { minutes } = useFormat();
  const { go } = usePosition();
  if (differing.length === 0) {
    return (
      <MessageBar intent="success">
        <MessageBarBody>{text('agrees')}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text('differs', { count: differing.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {differing.map(({ timesheet, issueId, minutes: inOneC, loaded }) => {
            const values = {
              sheet: timesheet,
              issue: String(issueId),
              minutes: minutes(inOneC),
              loaded: minutes(loaded ?? 0),
            };
            return (
              <li key={timesheet}>
                {text(loaded === undefined ? 'strangerLine' : 'differsLine', values)}{' '}
                <Link
                  aria-label={text('openIssue', { issue: String(issueId) })}
                  onClick={() => go({ screen: 'issues', text: String(issueId) })}
                >
                  {text('openIssue', { issue: String(issueId) })}
                </Link>
              </li>
            );
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

import { Badge, type BadgeProps, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PlannedChange } from '../../../../shared/planned-change.ts';
import { useMessages, useTexts } from '../../../texts/texts.ts';
import { type PlanCause, planCauses } from './plan-causes.ts';
import { firstRunTexts } from './texts.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  cause: { paddingBottom: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const colours: Readonly<Record<PlanCause['action'], NonNullable<BadgeProps['color']>>> = {
  refuse: 'danger',
  ask: 'warning',
  park: 'informative',
};

/** What a plan holds back, a line per cause: how many, why, what to do, which for example. */
export function PlanCauses({ planned }: { readonly planned: readonly PlannedChange[] }) {
  const styles = useStyles();
  const text = useTexts(firstRunTexts);
  const words = useMessages();
  const causes = planCauses(planned);
  if (causes.length === 0) return null;
  return (
    <div>
      <Text weight="semibold">{text('causes')}</Text>
      <ul className={styles.list} aria-label={text('causes')}>
        {causes.map((cause) => {
          const { what, remedy } = words(cause.code, cause.parameters);
          return (
            <li key={`${cause.action} ${cause.code}`} className={styles.cause}>
              <div className={styles.head}>
                <Badge appearance="tint" color={colours[cause.action]}>
                  {text(cause.action)}
                </Badge>
                <Text weight="semibold">{text('records', { count: cause.count })}</Text>
              </div>
              <Text block>{[what, remedy].filter((sentence) => sentence !== undefined).join(' ')}</Text>
              <Text block size={200} className={styles.quiet}>
                {text('examples', { titles: cause.titles.join(', ') })}
              </Text>
            </li>
          );
        })}
      </ul>
      <Text size={200} className={styles.quiet}>
        {text('causesHint')}
      </Text>
    </div>
  );
}

import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { ExchangeId } from '../../shared/ids.ts';
import type { ExchangeView } from '../../shared/ipc/views.ts';
import { useTexts } from '../texts/texts.ts';
import { StateBadge } from '../ui/state-badge.tsx';
import { shellTexts } from './texts.ts';

const useStyles = makeStyles({
  picker: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
  name: { overflowWrap: 'anywhere' },
  list: {
    alignSelf: 'stretch',
    minWidth: 0,
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
});

interface Properties {
  readonly exchanges: readonly ExchangeView[];
  readonly chosen: ExchangeView;
  readonly choose: (id: ExchangeId) => void;
}

/** Which exchange the screens speak of, and its state; with one exchange there is nothing to choose. */
export function ExchangePicker({ exchanges, chosen, choose }: Properties) {
  const styles = useStyles();
  const text = useTexts(shellTexts);
  return (
    <div className={styles.picker}>
      {exchanges.length === 1 ? (
        <Text className={styles.name}>{chosen.name}</Text>
      ) : (
        <Field label={text('chosenExchange')} className={styles.list}>
          <Select
            value={chosen.id}
            onChange={(_, { value }) => {
              const wanted = exchanges.find(({ id }) => id === value);
              if (wanted !== undefined) choose(wanted.id);
            }}
          >
            {exchanges.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <StateBadge state={chosen.state} />
    </div>
  );
}

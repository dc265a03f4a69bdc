import { makeStyles, SearchBox, Select, Switch, ToggleButton, tokens } from '@fluentui/react-components';
import { type RecordState, recordStateSchema } from '../../../shared/ipc/views.ts';
import { useTexts } from '../../texts/texts.ts';
import { useFormat } from '../../ui/format.ts';
import { type Filter, hasFlag } from './filter.ts';
import { recordLooks } from './record-badge.tsx';
import { clientsTexts, recordStateTexts } from './texts.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    border: 'none',
    margin: 0,
    padding: 0,
  },
  search: { minWidth: '260px', flexGrow: 1, maxWidth: '420px' },
  flag: { minWidth: '140px' },
});

interface Properties {
  readonly filter: Filter;
  readonly change: (part: Partial<Filter>) => void;
  /** How many of what is found stand where. */
  readonly counts: Readonly<Partial<Record<RecordState, number>>>;
}

/** Search, flag, remarks, and the states with their counts: a picture of the directory that is its filter, too. */
export function Filters({ filter, change, counts }: Properties) {
  const styles = useStyles();
  const text = useTexts(clientsTexts);
  const words = useTexts(recordStateTexts);
  const { count } = useFormat();
  const shown = recordStateSchema.options.filter(
    (state) => (counts[state] ?? 0) > 0 || filter.states.includes(state),
  );
  return (
    <>
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          value={filter.text}
          placeholder={text('search')}
          aria-label={text('search')}
          maxLength={200}
          dismiss={{ 'aria-label': text('clear') }}
          onChange={(_, { value }) => change({ text: value })}
        />
        {hasFlag(filter.kind) ? (
          <Select
            className={styles.flag}
            aria-label={text('flagFilter')}
            value={filter.flag}
            onChange={(_, { value }) => change({ flag: value === 'on' || value === 'off' ? value : 'any' })}
          >
            <option value="any">{text('flagAny')}</option>
            <option value="on">{text('flagOn')}</option>
            <option value="off">{text('flagOff')}</option>
          </Select>
        ) : null}
        <Switch
          checked={filter.withFindings}
          label={text('onlyFindings')}
          onChange={(_, { checked }) => change({ withFindings: checked })}
        />
      </div>
      <fieldset className={styles.chips} aria-label={text('states')}>
        {shown.map((state) => {
          const { icon: Icon } = recordLooks[state];
          const chosen = filter.states.includes(state);
          return (
            <ToggleButton
              key={state}
              size="small"
              shape="circular"
              icon={<Icon aria-hidden />}
              checked={chosen}
              onClick={() =>
                change({
                  states: chosen ? filter.states.filter((one) => one !== state) : [...filter.states, state],
                })
              }
            >
              {`${words(state)} ${count(counts[state] ?? 0)}`}
            </ToggleButton>
          );
        })}
      </fieldset>
    </>
  );
}

import {
  Button,
  Input,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { directionSchema, recordKindSchema } from '../../../../shared/kinds.ts';
import { useTexts } from '../../../texts/texts.ts';
import { kindTexts } from '../../../ui/words.ts';
import { type FilterChoice, isWhole, wholeJournal } from './choice.ts';
import { LevelButtons } from './level-buttons.tsx';
import { periods } from './period.ts';
import { RunSelect } from './run-select.tsx';
import { TextSearch } from './text-search.tsx';
import { filterTexts } from './texts.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  short: { width: '136px' },
  middle: { width: '176px' },
  long: { width: '240px' },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly choice: FilterChoice;
  readonly choose: (choice: FilterChoice) => void;
}

/** What of the journal is shown. */
export function FilterBar({ exchangeId, choice, choose }: Properties) {
  const styles = useStyles();
  const text = useTexts(filterTexts);
  const kindWord = useTexts(kindTexts);
  const change = (part: Partial<FilterChoice>) => choose({ ...choice, ...part });
  return (
    <search className={styles.bar} aria-label={text('filter')}>
      <div className={styles.short}>
        <Select
          size="small"
          aria-label={text('period')}
          value={choice.period}
          onChange={(_, { value }) => change({ period: periods.find((one) => one === value) ?? 'all' })}
        >
          {periods.map((period) => (
            <option key={period} value={period}>
              {text(period)}
            </option>
          ))}
        </Select>
      </div>
      {choice.period === 'days' ? <DayFields choice={choice} change={change} /> : null}
      <div className={styles.long}>
        <Select
          size="small"
          aria-label={text('event')}
          value={choice.event ?? ''}
          onChange={(_, { value }) => change({ event: directionSchema.safeParse(value).data })}
        >
          <option value="">{text('anyEvent')}</option>
          <option value="export">{text('export')}</option>
          <option value="import">{text('import')}</option>
        </Select>
      </div>
      <div className={styles.middle}>
        <Select
          size="small"
          aria-label={text('kind')}
          value={choice.kind ?? ''}
          onChange={(_, { value }) => change({ kind: recordKindSchema.safeParse(value).data })}
        >
          <option value="">{text('anyKind')}</option>
          {recordKindSchema.options.map((kind) => (
            <option key={kind} value={kind}>
              {kindWord(kind)}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.middle}>
        <RunSelect exchangeId={exchangeId} chosen={choice.runId} choose={(runId) => change({ runId })} />
      </div>
      <LevelButtons chosen={choice.levels} choose={(levels) => change({ levels })} />
      <TextSearch value={choice.text} search={(words) => change({ text: words })} />
      <SubjectTag choice={choice} takeOff={() => change({ subject: {} })} />
      {isWhole(choice) ? null : (
        <Button size="small" appearance="subtle" onClick={() => choose(wholeJournal)}>
          {text('reset')}
        </Button>
      )}
    </search>
  );
}

function DayFields({
  choice: { days },
  change,
}: {
  readonly choice: FilterChoice;
  readonly change: (part: Partial<FilterChoice>) => void;
}) {
  const text = useTexts(filterTexts);
  return (
    <>
      <Input
        size="small"
        type="date"
        aria-label={text('from')}
        value={days.from}
        onChange={(_, { value }) => change({ days: { ...days, from: value } })}
      />
      <Input
        size="small"
        type="date"
        aria-label={text('until')}
        value={days.until}
        onChange={(_, { value }) => change({ days: { ...days, until: value } })}
      />
    </>
  );
}

function SubjectTag({
  choice: { subject },
  takeOff,
}: {
  readonly choice: FilterChoice;
  readonly takeOff: () => void;
}) {
  const text = useTexts(filterTexts);
  if (Object.values(subject).every((value) => value === undefined)) return null;
  const { issueId, code } = subject;
  const what =
    issueId !== undefined
      ? text('oneIssue', { id: String(issueId) })
      : text(code === undefined ? 'oneRecord' : 'oneCause');
  return (
    <InteractionTag size="small" appearance="brand">
      <InteractionTagPrimary hasSecondaryAction>{what}</InteractionTagPrimary>
      <InteractionTagSecondary aria-label={text('takeOff', { what })} onClick={takeOff} />
    </InteractionTag>
  );
}

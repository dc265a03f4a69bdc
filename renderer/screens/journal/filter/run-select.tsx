import { Select } from '@fluentui/react-components';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { bridge, useAnswer } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { useFormat } from '../../../ui/format.ts';
import { directionTexts } from '../../../ui/words.ts';
import { filterTexts } from './texts.ts';

const recentRuns = 60;

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly chosen: number | undefined;
  readonly choose: (runId: number | undefined) => void;
}

/** One of the recent runs, or an older one that a link has named. */
export function RunSelect({ exchangeId, chosen, choose }: Properties) {
  const text = useTexts(filterTexts);
  const direction = useTexts(directionTexts);
  const format = useFormat();
  const asked = { exchangeId, limit: recentRuns };
  const runs = useAnswer(['exchange', 'runs', asked], bridge.exchange.runs).data?.runs ?? [];
  const isOlder = chosen !== undefined && runs.every(({ id }) => id !== chosen);
  return (
    <Select
      size="small"
      aria-label={text('run')}
      value={chosen ?? ''}
      onChange={(_, { value }) => choose(value === '' ? undefined : Number(value))}
    >
      <option value="">{text('anyRun')}</option>
      {isOlder ? <option value={chosen}>{text('runAlone', { id: String(chosen) })}</option> : null}
      {runs.map((run) => (
        <option key={run.id} value={run.id}>
          {text('oneRun', {
            id: String(run.id),
            moment: format.moment(run.startedAt),
            direction: direction(run.direction),
          })}
        </option>
      ))}
    </Select>
  );
}

import { journalLevels } from '../../../../shared/journal-entry.ts';
import type { ExchangeSettings } from '../../../../shared/settings.ts';
import { useTexts } from '../../../texts/texts.ts';
import type { Draft } from '../draft/use-draft.ts';
import { Group, Pair } from '../fields/group.tsx';
import { ChoiceSetting, NumberSetting } from '../fields/settings-fields.tsx';
import { exchangeTexts } from './exchange-texts.ts';

/** What is recorded, and how long it is kept. */
export function JournalSection({ draft }: { readonly draft: Draft<ExchangeSettings> }) {
  const text = useTexts(exchangeTexts);
  const { value } = draft;
  return (
    <Group title={text('journalTitle')}>
      <ChoiceSetting
        label={text('level')}
        value={value.journalLevel}
        onChange={(journalLevel) => draft.change({ ...value, journalLevel })}
        choices={journalLevels.map((level) => ({ value: level, label: text(`level_${level}`) }))}
      />
      <Pair>
        <NumberSetting
          label={text('days')}
          hint={text('daysHint')}
          path="journalDays"
          value={value.journalDays}
          onChange={(journalDays) => draft.change({ ...value, journalDays })}
          least={1}
        />
      </Pair>
    </Group>
  );
}

import type { ExchangeSettings, ImportSettings } from '../../../../shared/settings.ts';
import { useTexts } from '../../../texts/texts.ts';
import type { Draft } from '../draft/use-draft.ts';
import { Group, Pair } from '../fields/group.tsx';
import { ChoiceSetting, NumberSetting, SwitchSetting, TextSetting } from '../fields/settings-fields.tsx';
import { directionTexts } from './direction-texts.ts';

/** Which issues are loaded, and what of them. */
export function ImportSection({ draft }: { readonly draft: Draft<ExchangeSettings> }) {
  const text = useTexts(directionTexts);
  const settings = draft.value.import;
  const change = (part: Partial<ImportSettings>) =>
    draft.change({ ...draft.value, import: { ...settings, ...part } });
  return (
    <>
      <Group title={text('importTitle')}>
        <SwitchSetting
          label={text('enabled')}
          value={settings.enabled}
          onChange={(enabled) => change({ enabled })}
        />
        <Pair>
          <TextSetting
            label={text('firstDay')}
            hint={text('firstDayHint')}
            path="import.firstDay"
            type="date"
            value={settings.firstDay}
            onChange={(firstDay) => change({ firstDay })}
          />
          <NumberSetting
            label={text('overlap')}
            hint={text('overlapHint')}
            path="import.overlapMinutes"
            value={settings.overlapMinutes}
            onChange={(overlapMinutes) => change({ overlapMinutes })}
            least={0}
          />
        </Pair>
      </Group>
      <Group title={text('contentTitle')}>
        <Pair>
          <ChoiceSetting
            label={text('privateComments')}
            value={settings.privateComments}
            onChange={(privateComments) => change({ privateComments })}
            choices={[
              { value: 'full', label: text('privateFull') },
              { value: 'fact-only', label: text('privateFact') },
              { value: 'none', label: text('privateNone') },
            ]}
          />
          <NumberSetting
            label={text('maxFile')}
            path="import.maxFileMegabytes"
            value={settings.maxFileMegabytes}
            onChange={(maxFileMegabytes) => change({ maxFileMegabytes })}
            least={1}
          />
        </Pair>
        <SwitchSetting
          label={text('checkLists')}
          value={settings.checkLists}
          onChange={(checkLists) => change({ checkLists })}
        />
        <SwitchSetting
          label={text('post')}
          hint={text('postHint')}
          value={settings.postDocuments}
          onChange={(postDocuments) => change({ postDocuments })}
        />
      </Group>
    </>
  );
}

import type { ExchangeSettings, ExportSettings } from '../../../../shared/settings.ts';
import { useTexts } from '../../../texts/texts.ts';
import type { Draft } from '../draft/use-draft.ts';
import { Group, Pair } from '../fields/group.tsx';
import { ChoiceSetting, NumberSetting, SwitchSetting } from '../fields/settings-fields.tsx';
import { directionTexts } from './direction-texts.ts';

/** Portions, the policy of flags taken off, the brake. */
export function ExportSection({ draft }: { readonly draft: Draft<ExchangeSettings> }) {
  const text = useTexts(directionTexts);
  const settings = draft.value.export;
  const change = (part: Partial<ExportSettings>) =>
    draft.change({ ...draft.value, export: { ...settings, ...part } });
  const changeBrake = (part: Partial<ExportSettings['brake']>) =>
    change({ brake: { ...settings.brake, ...part } });
  return (
    <>
      <Group title={text('portionsTitle')} words={text('portionsWords')}>
        <Pair>
          <NumberSetting
            label={text('portionSize')}
            path="export.portionSize"
            value={settings.portionSize}
            onChange={(portionSize) => change({ portionSize })}
            least={1}
          />
          <NumberSetting
            label={text('portionRepeats')}
            path="export.portionRepeats"
            value={settings.portionRepeats}
            onChange={(portionRepeats) => change({ portionRepeats })}
            least={1}
          />
        </Pair>
      </Group>
      <Group title={text('flagsTitle')}>
        <ChoiceSetting
          label={text('whenFlagRemoved')}
          value={settings.whenFlagRemoved}
          onChange={(whenFlagRemoved) => change({ whenFlagRemoved })}
          choices={[
            { value: 'leave', label: text('flagLeave') },
            { value: 'archive', label: text('flagArchive') },
          ]}
        />
        <SwitchSetting
          label={text('manager')}
          hint={text('managerHint')}
          value={settings.managerBecomesAssignee}
          onChange={(managerBecomesAssignee) => change({ managerBecomesAssignee })}
        />
      </Group>
      <Group title={text('brakeTitle')} words={text('brakeWords')}>
        <Pair>
          <NumberSetting
            label={text('brakeRecords')}
            path="export.brake.records"
            value={settings.brake.records}
            onChange={(records) => changeBrake({ records })}
            least={0}
          />
          <NumberSetting
            label={text('brakePercent')}
            path="export.brake.percent"
            value={settings.brake.percent}
            onChange={(percent) => changeBrake({ percent })}
            least={0}
            most={100}
          />
          <NumberSetting
            label={text('brakePercentFrom')}
            path="export.brake.percentFrom"
            value={settings.brake.percentFrom}
            onChange={(percentFrom) => changeBrake({ percentFrom })}
            least={0}
          />
        </Pair>
      </Group>
    </>
  );
}

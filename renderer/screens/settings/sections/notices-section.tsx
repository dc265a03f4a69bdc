import type { ProgramSettings } from '../../../../shared/program-settings.ts';
import { useTexts } from '../../../texts/texts.ts';
import { TimeField } from '../../../ui/time-field.tsx';
import type { Draft } from '../draft/use-draft.ts';
import { Group, Pair } from '../fields/group.tsx';
import { NumberSetting, SwitchSetting } from '../fields/settings-fields.tsx';
import { programTexts } from './program-texts.ts';

/** When the program speaks up, and when it keeps quiet. */
export function NoticesSection({ draft }: { readonly draft: Draft<ProgramSettings> }) {
  const text = useTexts(programTexts);
  const { notices, quietHours } = draft.value;
  const changeNotices = (part: Partial<ProgramSettings['notices']>) =>
    draft.change({ ...draft.value, notices: { ...notices, ...part } });
  const changeQuiet = (part: Partial<ProgramSettings['quietHours']>) =>
    draft.change({ ...draft.value, quietHours: { ...quietHours, ...part } });
  return (
    <>
      <Group title={text('noticesTitle')}>
        <SwitchSetting
          label={text('incidents')}
          hint={text('incidentsHint')}
          value={notices.incidents}
          onChange={(incidents) => changeNotices({ incidents })}
        />
        <SwitchSetting
          label={text('dailySummary')}
          value={notices.dailySummary}
          onChange={(dailySummary) => changeNotices({ dailySummary })}
        />
        <Pair>
          <TimeField
            label={text('summaryAt')}
            value={notices.summaryAt}
            disabled={!notices.dailySummary}
            onChange={(summaryAt) => changeNotices({ summaryAt })}
          />
        </Pair>
      </Group>
      <Group title={text('alarmTitle')}>
        <NumberSetting
          label={text('noSuccessHours')}
          hint={text('noSuccessHoursHint')}
          path="program.notices.noSuccessHours"
          value={notices.noSuccessHours}
          onChange={(noSuccessHours) => changeNotices({ noSuccessHours })}
          least={0}
          most={744}
        />
      </Group>
      <Group title={text('quietTitle')} words={text('quietWords')}>
        <SwitchSetting
          label={text('quiet')}
          value={quietHours.enabled}
          onChange={(enabled) => changeQuiet({ enabled })}
        />
        <Pair>
          <TimeField
            label={text('from')}
            value={quietHours.from}
            disabled={!quietHours.enabled}
            onChange={(from) => changeQuiet({ from })}
          />
          <TimeField
            label={text('until')}
            value={quietHours.until}
            disabled={!quietHours.enabled}
            onChange={(until) => changeQuiet({ until })}
          />
        </Pair>
      </Group>
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { SettingsView } from '../../../shared/ipc/settings.ts';
import { usePosition } from '../../place.ts';
import { useUnsaved } from '../../unsaved.ts';
import { FaultsContext } from './faults/use-fault.ts';
import { SaveBar } from './save-bar.tsx';
import { SectionBody } from './section-body.tsx';
import { SectionList } from './section-list.tsx';
import { sectionOf, sectionOfFault } from './sections.ts';
import { useSettingsDraft } from './use-settings-draft.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    flexGrow: 1,
    minHeight: 0,
  },
  list: { overflowY: 'auto', minHeight: 0 },
  section: {
    overflowY: 'auto',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    // Room for the outline of a focused field at the edge, and for the last field above the bar.
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXS}`,
  },
});

interface Properties {
  readonly view: SettingsView;
  readonly chosen: SettingsView['exchanges'][number] | undefined;
}

/** List of sections, the chosen one, and the bar that saves what was changed in any of them. */
export function SettingsForm({ view, chosen }: Properties) {
  const styles = useStyles();
  const { place, go } = usePosition();
  const section = sectionOf(place.screen === 'settings' ? place.section : undefined);
  const draft = useSettingsDraft(view, chosen?.settings);
  useUnsaved(draft.dirty, draft);
  return (
    <FaultsContext.Provider value={draft.faults}>
      <div className={styles.form}>
        <div className={styles.list}>
          <SectionList
            current={section}
            exchangeName={chosen?.settings.name}
            wrong={draft.faults.map(sectionOfFault)}
            go={(next) => go({ screen: 'settings', section: next })}
          />
        </div>
        {/* Keyed: another section begins at its top. */}
        <div className={styles.section} key={section}>
          <SectionBody section={section} view={view} chosen={chosen} draft={draft} />
        </div>
      </div>
      <SaveBar draft={draft} />
    </FaultsContext.Provider>
  );
}

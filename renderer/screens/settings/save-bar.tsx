import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { sectionOfFault } from './sections.ts';
import { settingsTexts } from './texts.ts';
import type { SettingsDraft } from './use-settings-draft.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { flexGrow: 1, minWidth: '200px' },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** Shown while something is changed: saves or drops it; names the sections that must be mended first. */
export function SaveBar({ draft }: { readonly draft: SettingsDraft }) {
  const styles = useStyles();
  const text = useTexts(settingsTexts);
  if (!draft.dirty) return null;
  const wrong = [...new Set(draft.faults.map(sectionOfFault))].map((section) => text(section)).join(', ');
  return (
    <>
      {draft.error === null ? null : <FailureBox error={draft.error} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a form of its own would swallow Enter of the fields above. */}
      <div className={styles.bar} role="region" aria-label={text('unsaved')}>
        <div className={styles.words} aria-live="polite">
          {wrong === '' ? (
            <Text>{text('unsaved')}</Text>
          ) : (
            <Text className={styles.wrong}>{text('wrong', { sections: wrong })}</Text>
          )}
        </div>
        <Button onClick={draft.drop} disabled={draft.saving}>
          {text('drop')}
        </Button>
        <Button
          appearance="primary"
          icon={<SaveRegular />}
          disabled={draft.saving || wrong !== ''}
          onClick={() => void draft.save()}
        >
          {text(draft.saving ? 'saving' : 'save')}
        </Button>
      </div>
    </>
  );
}

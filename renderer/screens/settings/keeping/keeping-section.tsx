import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { bridge, useAction, useAnswer } from '../../../bridge.ts';
import { usePosition } from '../../../place.ts';
import { useTexts } from '../../../texts/texts.ts';
import { Confirm } from '../../../ui/confirm.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { Group } from '../fields/group.tsx';
import { SupportDialog } from './support-dialog.tsx';
import { keepingTexts } from './texts.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  path: { overflowWrap: 'anywhere' },
});

/** Backup and restore of settings, the bundle for support, the folder of data. */
export function KeepingSection() {
  const text = useTexts(keepingTexts);
  const { exchangeId } = usePosition();
  const [supporting, setSupporting] = useState(false);
  return (
    <>
      <Backup />
      {exchangeId === undefined ? null : (
        <Group title={text('supportTitle')} words={text('supportWords')}>
          <div>
            <Button onClick={() => setSupporting(true)}>{text('support')}</Button>
          </div>
          {supporting ? <SupportDialog exchangeId={exchangeId} close={() => setSupporting(false)} /> : null}
        </Group>
      )}
      <DataFolder />
    </>
  );
}

function Backup() {
  const styles = useStyles();
  const text = useTexts(keepingTexts);
  const backup = useAction(bridge.settings.backup);
  const restore = useAction(bridge.settings.restore, ['settings', 'exchange', 'application']);
  const [asking, setAsking] = useState(false);
  const path = backup.data?.path;
  const restored = restore.data?.exchanges;
  const error = backup.error ?? restore.error;
  return (
    <Group title={text('backupTitle')} words={text('backupWords')}>
      <div className={styles.row}>
        <Button disabled={backup.isPending} onClick={() => backup.mutate({})}>
          {text('backup')}
        </Button>
        <Button disabled={restore.isPending} onClick={() => setAsking(true)}>
          {text('restore')}
        </Button>
      </div>
      <div role="status">
        {path === undefined ? null : <Text className={styles.path}>{text('backedUp', { path })}</Text>}
        {restored === undefined ? null : <Text block>{text('restored', { count: restored })}</Text>}
      </div>
      {error === null ? null : <FailureBox error={error} />}
      <Confirm
        open={asking}
        title={text('restoreTitle')}
        confirmLabel={text('restoreYes')}
        onConfirm={() => {
          setAsking(false);
          restore.mutate({});
        }}
        onCancel={() => setAsking(false)}
      >
        {text('restoreWords')}
      </Confirm>
    </Group>
  );
}

function DataFolder() {
  const styles = useStyles();
  const text = useTexts(keepingTexts);
  const view = useAnswer(['application', 'view', {}], bridge.application.view);
  const open = useAction(bridge.application.openDataFolder);
  const folder = view.data?.dataFolder ?? '';
  return (
    <Group title={text('dataTitle')} words={text('dataWords')}>
      <Text className={styles.path}>{folder}</Text>
      <div className={styles.row}>
        <Button onClick={() => open.mutate({})}>{text('openData')}</Button>
        <CopyButton text={folder} />
      </div>
      {open.error === null ? null : <FailureBox error={open.error} />}
    </Group>
  );
}

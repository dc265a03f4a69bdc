import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../texts/texts.ts';
import { Confirm } from '../ui/confirm.tsx';
import type { Unsaved } from '../unsaved.ts';
import { shellTexts } from './texts.ts';

interface Properties {
  readonly unsaved: Unsaved;
  readonly leave: () => void;
  readonly stay: () => void;
}

/** The question before a screen with unsaved changes is left. */
export function Leaving({ unsaved, leave, stay }: Properties) {
  const text = useTexts(shellTexts);
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    const saved = await unsaved.save();
    setSaving(false);
    if (saved) leave();
    else stay();
  };
  const drop = () => {
    unsaved.drop();
    leave();
  };
  return (
    <Confirm
      open
      title={text('leaveTitle')}
      confirmLabel={text('leaveSave')}
      cancelLabel={text('leaveStay')}
      between={<Button onClick={drop}>{text('leaveDrop')}</Button>}
      busy={saving}
      onConfirm={save}
      onCancel={stay}
    >
      {text('leaveWords')}
    </Confirm>
  );
}

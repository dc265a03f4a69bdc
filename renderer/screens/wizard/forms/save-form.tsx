import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { WizardStep } from '../../../../shared/ipc/wizard.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { type SettingsChange, useSaveSettings } from '../use-settings.ts';
import { formTexts } from './texts.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '760px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  foot: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  /** Name of the form for the screen reader. */
  readonly label: string;
  /** What the form holds when its button is pressed. */
  readonly collect: () => SettingsChange;
  readonly onSaved?: () => void;
  /** The only step that looks at what the form saves; absent: all of them may. */
  readonly step?: WizardStep;
  /** Something that was typed cannot be saved; the field itself says what. */
  readonly blocked?: boolean;
  readonly children: ReactNode;
}

/** Fields beside each other where the window is wide enough. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}

/** A form of the wizard: saves what was typed, then the step is checked again. Enter in a field does the same. */
export function SaveForm({
  exchangeId,
  label,
  collect,
  onSaved,
  step,
  blocked = false,
  children,
}: Properties) {
  const styles = useStyles();
  const text = useTexts(formTexts);
  const save = useSaveSettings(exchangeId, step);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending && !blocked)
      save.mutate(collect(), onSaved === undefined ? {} : { onSuccess: onSaved });
  };
  return (
    <form className={styles.form} aria-label={label} onSubmit={submit}>
      {children}
      <div className={styles.foot}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={save.isPending || blocked}
          {...(save.isPending ? { icon: <Spinner size="tiny" aria-hidden /> } : {})}
        >
          {text(save.isPending ? 'saving' : 'save')}
        </Button>
        <Text role="status">{save.isSuccess ? text('saved') : ''}</Text>
      </div>
      {save.isError ? <FailureBox error={save.error} /> : null}
    </form>
  );
}

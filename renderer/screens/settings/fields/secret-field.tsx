import { Badge, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons';
import { type FormEvent, useState } from 'react';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { SecretName } from '../../../../shared/settings.ts';
import { bridge, useAction } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { uiTexts } from '../../../ui/texts.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  input: { flexGrow: 1, minWidth: '180px' },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly name: SecretName;
  readonly label: string;
  readonly hint?: string;
  /** It is kept; its value never comes into the window. */
  readonly kept: boolean;
}

/**
 * A password or token: only «задан» or «не задан» is known here. A new one is saved at once, by itself, encrypted on this PC;
 * it is part of no draft.
 */
export function SecretField({ exchangeId, name, label, hint, kept }: Properties) {
  const styles = useStyles();
  const text = useTexts(uiTexts);
  const [typed, setTyped] = useState<string>();
  const save = useAction(bridge.settings.saveSecret, ['settings']);
  const keep = (value: string) =>
    save.mutate({ exchangeId, name, value }, { onSuccess: () => setTyped(undefined) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== undefined && typed !== '') keep(typed);
  };
  return (
    <>
      {typed === undefined ? (
        <Field label={label} {...(hint === undefined ? {} : { hint })}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around one line. */}
          <div className={styles.row} role="group" aria-label={label}>
            <Badge
              appearance="tint"
              color={kept ? 'success' : 'warning'}
              icon={kept ? <CheckmarkFilled aria-hidden /> : null}
            >
              {text(kept ? 'secretKept' : 'secretMissing')}
            </Badge>
            <Button size="small" onClick={() => setTyped('')}>
              {text(kept ? 'secretReplace' : 'secretEnter')}
            </Button>
            {kept ? (
              <Button size="small" appearance="subtle" disabled={save.isPending} onClick={() => keep('')}>
                {text('secretForget')}
              </Button>
            ) : null}
          </div>
        </Field>
      ) : (
        <form onSubmit={submit}>
          <Field label={label} {...(hint === undefined ? {} : { hint })}>
            <div className={styles.row}>
              <Input
                className={styles.input}
                type="password"
                autoComplete="off"
                autoFocus
                aria-label={label}
                value={typed}
                onChange={(_, { value }) => setTyped(value)}
              />
              <Button
                type="submit"
                appearance="primary"
                size="small"
                disabled={typed === '' || save.isPending}
              >
                {text('secretSave')}
              </Button>
              <Button size="small" onClick={() => setTyped(undefined)}>
                {text('cancel')}
              </Button>
            </div>
          </Field>
        </form>
      )}
      {save.error === null ? null : <FailureBox error={save.error} />}
    </>
  );
}

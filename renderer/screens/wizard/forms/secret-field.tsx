import { Badge, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useTexts } from '../../../texts/texts.ts';
import { formTexts } from './texts.ts';

const useStyles = makeStyles({
  kept: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
});

interface Properties {
  readonly label: string;
  readonly hint?: string;
  /** The program keeps one already. */
  readonly isSet: boolean;
  /** What was typed; `undefined`: the one that is kept stays. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A password or token: never shown, only «Задан», and replaced as a whole. */
export function SecretField({ label, hint, isSet, value, onChange }: Properties) {
  const styles = useStyles();
  const text = useTexts(formTexts);
  if (isSet && value === undefined)
    return (
      <Field label={label}>
        <div className={styles.kept}>
          <Badge appearance="tint" color="success" icon={<LockClosedRegular aria-hidden />}>
            {text('secretSet')}
          </Badge>
          <Button size="small" aria-label={`${text('replace')}: ${label}`} onClick={() => onChange('')}>
            {text('replace')}
          </Button>
        </div>
      </Field>
    );
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        type="password"
        autoComplete="off"
        value={value ?? ''}
        onChange={(_, data) => onChange(data.value)}
        contentAfter={
          isSet ? (
            <Button size="small" appearance="transparent" onClick={() => onChange(undefined)}>
              {text('keep')}
            </Button>
          ) : null
        }
      />
    </Field>
  );
}

import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type Direction, directionSchema } from '../../../../shared/kinds.ts';
import type { ExchangeSettings, SecretName } from '../../../../shared/settings.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FieldRow } from '../forms/save-form.tsx';
import { SecretField } from '../forms/secret-field.tsx';
import { Heading } from '../heading.tsx';
import type { ConfiguredExchange } from '../use-settings.ts';
import { stepWords } from './texts.ts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The optional separate sign-ins of scheduled runs while they are being typed. */
export interface Behalf {
  readonly users: Readonly<Record<Direction, string>>;
  readonly passwords: Partial<Readonly<Record<Direction, string>>>;
}

export function behalfOf({ onec }: ExchangeSettings): Behalf {
  return { users: { export: onec.exportUser, import: onec.importUser }, passwords: {} };
}

const secretOf = {
  export: 'onecExportPassword',
  import: 'onecImportPassword',
} as const satisfies Readonly<Record<Direction, SecretName>>;

/** What of it belongs to the settings, and what to the secrets. */
export function behalfChange({ users, passwords }: Behalf) {
  const secrets: Partial<Record<SecretName, string>> = {};
  for (const direction of directionSchema.options) {
    const typed = passwords[direction];
    if (typed !== undefined) secrets[secretOf[direction]] = typed;
  }
  return {
    onec: { exportUser: users.export.trim(), importUser: users.import.trim() },
    secrets,
  };
}

interface Properties {
  readonly value: Behalf;
  readonly secrets: ConfiguredExchange['secrets'];
  readonly onChange: (value: Behalf) => void;
}

/** «Пользователь регламентного задания» of each direction; the password is asked for only where there is a user. */
export function BehalfFields({ value, secrets, onChange }: Properties) {
  const styles = useStyles();
  const text = useTexts(stepWords);
  const { users, passwords } = value;
  const withPassword = (direction: Direction, typed: string | undefined) => {
    const { [direction]: _, ...others } = passwords;
    onChange({ users, passwords: typed === undefined ? others : { ...others, [direction]: typed } });
  };
  return (
    <>
      <Heading>{text('behalf')}</Heading>
      <Text className={styles.quiet}>{text('behalfHint')}</Text>
      {directionSchema.options.map((direction) => (
        <FieldRow key={direction}>
          <Field label={text(`${direction}User`)}>
            <Input
              value={users[direction]}
              autoComplete="off"
              onChange={(_, data) => onChange({ users: { ...users, [direction]: data.value }, passwords })}
            />
          </Field>
          {users[direction].trim() === '' ? null : (
            <SecretField
              label={text(`${direction}Password`)}
              isSet={secrets[secretOf[direction]]}
              value={passwords[direction]}
              onChange={(typed) => withPassword(direction, typed)}
            />
          )}
        </FieldRow>
      ))}
    </>
  );
}

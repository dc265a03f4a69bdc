import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../../texts/texts.ts';
import type { ConfiguredExchange } from '../use-settings.ts';
import { infobaseAddress, isPlainAddress } from './addresses.ts';
import { FieldRow, SaveForm } from './save-form.tsx';
import { SecretField } from './secret-field.tsx';
import { formTexts } from './texts.ts';

/** Where the infobase is and who signs in: address, user, password. */
export function OnecAccess({ configured }: { readonly configured: ConfiguredExchange }) {
  const text = useTexts(formTexts);
  const { settings, secrets } = configured;
  const [url, setUrl] = useState(settings.onec.url);
  const [user, setUser] = useState(settings.onec.user);
  const [password, setPassword] = useState<string>();
  const address = infobaseAddress(url);
  const plain = isPlainAddress(address);
  return (
    <SaveForm
      exchangeId={settings.id}
      label={text('onecForm')}
      collect={() => ({
        change: (present) => ({ ...present, onec: { ...present.onec, url: address, user: user.trim() } }),
        ...(password === undefined ? {} : { secrets: { onecPassword: password } }),
      })}
      onSaved={() => {
        setUrl(address);
        setPassword(undefined);
      }}
    >
      <Field
        label={text('onecUrl')}
        hint={address === '' || address === url ? text('onecUrlHint') : text('willBe', { address })}
        {...(plain ? { validationState: 'warning' as const, validationMessage: text('plainAddress') } : {})}
      >
        <Input value={url} spellCheck={false} onChange={(_, data) => setUrl(data.value)} />
      </Field>
      <FieldRow>
        <Field label={text('onecUser')} hint={text('onecUserHint')}>
          <Input value={user} autoComplete="off" onChange={(_, data) => setUser(data.value)} />
        </Field>
        <SecretField
          label={text('onecPassword')}
          isSet={secrets.onecPassword}
          value={password}
          onChange={setPassword}
        />
      </FieldRow>
    </SaveForm>
  );
}

import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../../texts/texts.ts';
import type { ConfiguredExchange } from '../use-settings.ts';
import { accountAddress } from './addresses.ts';
import { FieldRow, SaveForm } from './save-form.tsx';
import { SecretField } from './secret-field.tsx';
import { formTexts } from './texts.ts';

/** Where the account is and the key to it: address, e-mail, token. */
export function OkdeskAccess({ configured }: { readonly configured: ConfiguredExchange }) {
  const text = useTexts(formTexts);
  const { settings, secrets } = configured;
  const [url, setUrl] = useState(settings.okdesk.url);
  const [userEmail, setUserEmail] = useState(settings.okdesk.userEmail);
  const [token, setToken] = useState<string>();
  const address = accountAddress(url);
  return (
    <SaveForm
      exchangeId={settings.id}
      label={text('okdeskForm')}
      collect={() => ({
        change: (present) => ({
          ...present,
          okdesk: { ...present.okdesk, url: address, userEmail: userEmail.trim() },
        }),
        ...(token === undefined || token === '' ? {} : { secrets: { okdeskToken: token.trim() } }),
      })}
      onSaved={() => {
        setUrl(address);
        setToken(undefined);
      }}
    >
      <Field
        label={text('okdeskUrl')}
        hint={address === '' || address === url ? text('okdeskUrlHint') : text('willBe', { address })}
      >
        <Input value={url} spellCheck={false} onChange={(_, data) => setUrl(data.value)} />
      </Field>
      <FieldRow>
        <Field label={text('userEmail')} hint={text('userEmailHint')}>
          <Input type="email" value={userEmail} onChange={(_, data) => setUserEmail(data.value)} />
        </Field>
        <SecretField
          label={text('token')}
          hint={text('tokenHint')}
          isSet={secrets.okdeskToken}
          value={token}
          onChange={setToken}
        />
      </FieldRow>
    </SaveForm>
  );
}

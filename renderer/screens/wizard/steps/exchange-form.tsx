import { Checkbox, Field, Input, SpinButton, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../../texts/texts.ts';
import { accountAddress } from '../forms/addresses.ts';
import { FieldRow, SaveForm } from '../forms/save-form.tsx';
import { SecretField } from '../forms/secret-field.tsx';
import { formTexts } from '../forms/texts.ts';
import { Heading } from '../heading.tsx';
import type { ConfiguredExchange } from '../use-settings.ts';
import { changedExchange, draftOf } from './exchange-draft.ts';
import { stepWords } from './texts.ts';

/** Name, code, site, sign-in, comment, portions, and from which day issues are loaded. */
export function ExchangeForm({ configured }: { readonly configured: ConfiguredExchange }) {
  const text = useTexts(stepWords);
  const labels = useTexts(formTexts);
  const { settings, secrets } = configured;
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [token, setToken] = useState<string>();
  const set = (part: Partial<typeof draft>) => setDraft((present) => ({ ...present, ...part }));
  const address = accountAddress(draft.url);
  return (
    <SaveForm
      exchangeId={settings.id}
      label={text('exchangeForm')}
      collect={() => ({
        change: (present) => changedExchange(present, draft),
        ...(token === undefined || token === '' ? {} : { secrets: { okdeskToken: token.trim() } }),
      })}
      onSaved={() => {
        set({ url: address });
        setToken(undefined);
      }}
    >
      <FieldRow>
        <Field label={text('name')}>
          <Input value={draft.name} onChange={(_, { value }) => set({ name: value })} />
        </Field>
        <Field label={text('code')}>
          <Input value={draft.code} onChange={(_, { value }) => set({ code: value })} />
        </Field>
      </FieldRow>
      <Field
        label={labels('okdeskUrl')}
        hint={
          address === '' || address === draft.url ? labels('okdeskUrlHint') : labels('willBe', { address })
        }
      >
        <Input value={draft.url} spellCheck={false} onChange={(_, { value }) => set({ url: value })} />
      </Field>
      <FieldRow>
        <Field label={labels('userEmail')}>
          <Input
            type="email"
            value={draft.userEmail}
            onChange={(_, { value }) => set({ userEmail: value })}
          />
        </Field>
        <SecretField label={labels('token')} isSet={secrets.okdeskToken} value={token} onChange={setToken} />
      </FieldRow>
      <Checkbox
        label={text('loadIssues')}
        checked={draft.loadIssues}
        onChange={(_, { checked }) => set({ loadIssues: checked === true })}
      />
      <Field label={text('firstDay')} hint={text('firstDayHint')}>
        <Input
          type="date"
          disabled={!draft.loadIssues}
          value={draft.firstDay}
          onChange={(_, { value }) => set({ firstDay: value })}
        />
      </Field>
      <Heading>{text('portions')}</Heading>
      <FieldRow>
        <Field label={text('portionSize')}>
          <SpinButton
            min={1}
            value={draft.portionSize}
            onChange={(_, data) => set({ portionSize: numberOf(data, draft.portionSize) })}
          />
        </Field>
        <Field label={text('portionRepeats')}>
          <SpinButton
            min={1}
            value={draft.portionRepeats}
            onChange={(_, data) => set({ portionRepeats: numberOf(data, draft.portionRepeats) })}
          />
        </Field>
      </FieldRow>
      <Field label={text('comment')}>
        <Textarea value={draft.comment} onChange={(_, { value }) => set({ comment: value })} />
      </Field>
    </SaveForm>
  );
}

/** What a spin button holds after it was turned or typed into; nonsense leaves it as it was. */
function numberOf(
  { value, displayValue }: { readonly value?: number | null; readonly displayValue?: string },
  before: number,
): number {
  const number = value ?? Number.parseInt(displayValue ?? '', 10);
  return Number.isInteger(number) && number >= 1 ? number : before;
}

import type { ExchangeSettings } from '../../../../shared/settings.ts';
import { useTexts } from '../../../texts/texts.ts';
import type { Draft } from '../draft/use-draft.ts';
import { Group, Pair } from '../fields/group.tsx';
import { SwitchSetting, TextSetting } from '../fields/settings-fields.tsx';
import { exchangeTexts } from './exchange-texts.ts';

/** Name, code, comment and the switch of one exchange. */
export function BasicSection({ draft }: { readonly draft: Draft<ExchangeSettings> }) {
  const text = useTexts(exchangeTexts);
  const { value } = draft;
  const change = (part: Partial<ExchangeSettings>) => draft.change({ ...value, ...part });
  return (
    <Group title={text('basicTitle')}>
      <SwitchSetting
        label={text('enabled')}
        hint={text('enabledHint')}
        value={value.enabled}
        onChange={(enabled) => change({ enabled })}
      />
      <Pair>
        <TextSetting
          label={text('name')}
          path="name"
          value={value.name}
          onChange={(name) => change({ name })}
        />
        <TextSetting
          label={text('code')}
          path="code"
          value={value.code}
          onChange={(code) => change({ code })}
        />
      </Pair>
      <TextSetting
        label={text('comment')}
        path="comment"
        value={value.comment}
        onChange={(comment) => change({ comment })}
      />
    </Group>
  );
}

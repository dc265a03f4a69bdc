import type { SettingsView } from '../../../../shared/ipc/settings.ts';
import type { ExchangeSettings, OkdeskSettings } from '../../../../shared/settings.ts';
import { useTexts } from '../../../texts/texts.ts';
import { accountAddress } from '../../wizard/forms/addresses.ts';
import type { Draft } from '../draft/use-draft.ts';
import { Group, Pair } from '../fields/group.tsx';
import { SecretField } from '../fields/secret-field.tsx';
import { NumberSetting, TextSetting } from '../fields/settings-fields.tsx';
import { SiteLink } from '../fields/site-link.tsx';
import { exchangeTexts } from './exchange-texts.ts';

interface Properties {
  readonly draft: Draft<ExchangeSettings>;
  readonly secrets: SettingsView['exchanges'][number]['secrets'];
}

const attributes = [
  ['workKind', 'attributeWorkKind'],
  ['workplace', 'attributeWorkplace'],
  ['serviceKind', 'attributeServiceKind'],
  ['inn', 'attributeInn'],
  ['onecRef', 'attributeOnecRef'],
] as const;

/** Address, user and token of the account, codes of its attributes, pace. */
export function OkdeskSection({ draft, secrets }: Properties) {
  const text = useTexts(exchangeTexts);
  const { okdesk, id } = draft.value;
  const change = (part: Partial<OkdeskSettings>) =>
    draft.change({ ...draft.value, okdesk: { ...okdesk, ...part } });
  return (
    <>
      <Group title={text('okdeskTitle')}>
        <TextSetting
          label={text('okdeskUrl')}
          hint={text('okdeskUrlHint')}
          path="okdesk.url"
          type="url"
          value={okdesk.url}
          onChange={(url) => change({ url })}
          putRight={accountAddress}
        />
        <SiteLink url={okdesk.url} />
        <Pair>
          <TextSetting
            label={text('userEmail')}
            hint={text('userEmailHint')}
            path="okdesk.userEmail"
            type="email"
            value={okdesk.userEmail}
            onChange={(userEmail) => change({ userEmail })}
          />
          <SecretField
            exchangeId={id}
            name="okdeskToken"
            label={text('token')}
            hint={text('tokenHint')}
            kept={secrets.okdeskToken}
          />
        </Pair>
      </Group>
      <Group title={text('attributesTitle')} words={text('attributesWords')}>
        <Pair>
          {attributes.map(([name, label]) => (
            <TextSetting
              key={name}
              label={text(label)}
              path={`okdesk.attributes.${name}`}
              value={okdesk.attributes[name]}
              onChange={(code) => change({ attributes: { ...okdesk.attributes, [name]: code } })}
            />
          ))}
        </Pair>
      </Group>
      <Group title={text('okdeskLimits')}>
        <Pair>
          <NumberSetting
            label={text('requestsPerSecond')}
            hint={text('requestsHint')}
            path="okdesk.requestsPerSecond"
            value={okdesk.requestsPerSecond}
            onChange={(requestsPerSecond) => change({ requestsPerSecond })}
            least={1}
          />
          <NumberSetting
            label={text('inFlight')}
            path="okdesk.inFlight"
            value={okdesk.inFlight}
            onChange={(inFlight) => change({ inFlight })}
            least={1}
            most={16}
          />
          <NumberSetting
            label={text('timeout')}
            path="okdesk.timeoutSeconds"
            value={okdesk.timeoutSeconds}
            onChange={(timeoutSeconds) => change({ timeoutSeconds })}
            least={1}
          />
        </Pair>
      </Group>
    </>
  );
}

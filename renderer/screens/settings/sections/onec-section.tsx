import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { SettingsView } from '../../../../shared/ipc/settings.ts';
import type { ExchangeSettings, OneCSettings } from '../../../../shared/settings.ts';
import { useTexts } from '../../../texts/texts.ts';
import { infobaseAddress, isPlainAddress } from '../../wizard/forms/addresses.ts';
import type { Draft } from '../draft/use-draft.ts';
import { Group, Pair } from '../fields/group.tsx';
import { OverridesField } from '../fields/overrides-field.tsx';
import { SecretField } from '../fields/secret-field.tsx';
import { ChoiceSetting, NumberSetting, TextSetting } from '../fields/settings-fields.tsx';
import { exchangeTexts } from './exchange-texts.ts';

interface Properties {
  readonly draft: Draft<ExchangeSettings>;
  readonly secrets: SettingsView['exchanges'][number]['secrets'];
}

/** Sign-in to the infobase, its names, how changes are found, limits. */
export function OnecSection({ draft, secrets }: Properties) {
  const text = useTexts(exchangeTexts);
  const { onec, id } = draft.value;
  const change = (part: Partial<OneCSettings>) =>
    draft.change({ ...draft.value, onec: { ...onec, ...part } });
  return (
    <>
      <Group title={text('onecTitle')}>
        <TextSetting
          label={text('onecUrl')}
          hint={text('onecUrlHint')}
          path="onec.url"
          type="url"
          value={onec.url}
          onChange={(url) => change({ url })}
          putRight={infobaseAddress}
        />
        {isPlainAddress(onec.url) ? (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{text('plain')}</MessageBarBody>
          </MessageBar>
        ) : null}
        <Pair>
          <TextSetting
            label={text('onecUser')}
            path="onec.user"
            value={onec.user}
            onChange={(user) => change({ user })}
          />
          <SecretField
            exchangeId={id}
            name="onecPassword"
            label={text('onecPassword')}
            kept={secrets.onecPassword}
          />
        </Pair>
      </Group>
      <Group title={text('namesTitle')} words={text('namesWords')}>
        <ChoiceSetting
          label={text('profile')}
          value={onec.profile}
          onChange={(profile) => change({ profile })}
          choices={[
            { value: 'esti', label: text('profileEsti') },
            { value: 'esti-noprefix', label: text('profilePlain') },
          ]}
        />
        <OverridesField
          value={onec.profileOverrides}
          onChange={(profileOverrides) => change({ profileOverrides })}
        />
      </Group>
      <Group title={text('captureTitle')}>
        <Pair>
          <ChoiceSetting
            label={text('changeCapture')}
            value={onec.changeCapture}
            onChange={(changeCapture) => change({ changeCapture })}
            choices={[
              { value: 'auto', label: text('captureAuto') },
              { value: 'exchange-plan', label: text('capturePlan') },
              { value: 'data-version', label: text('captureVersion') },
            ]}
          />
          <TextSetting
            label={text('node')}
            hint={text('nodeHint')}
            path="onec.exchangePlanNode"
            value={onec.exchangePlanNode}
            onChange={(exchangePlanNode) => change({ exchangePlanNode })}
          />
          <TextSetting
            label={text('timeZone')}
            hint={text('timeZoneHint')}
            path="onec.timeZone"
            value={onec.timeZone}
            onChange={(timeZone) => change({ timeZone })}
          />
        </Pair>
      </Group>
      <Group title={text('onecLimits')}>
        <Pair>
          <NumberSetting
            label={text('pageSize')}
            path="onec.pageSize"
            value={onec.pageSize}
            onChange={(pageSize) => change({ pageSize })}
            least={1}
            most={5000}
          />
          <NumberSetting
            label={text('timeout')}
            path="onec.timeoutSeconds"
            value={onec.timeoutSeconds}
            onChange={(timeoutSeconds) => change({ timeoutSeconds })}
            least={1}
          />
          <NumberSetting
            label={text('changesTimeout')}
            path="onec.changesTimeoutSeconds"
            value={onec.changesTimeoutSeconds}
            onChange={(changesTimeoutSeconds) => change({ changesTimeoutSeconds })}
            least={1}
          />
        </Pair>
      </Group>
    </>
  );
}

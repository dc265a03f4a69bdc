import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ProgramSettings, ProxySettings } from '../../../../shared/program-settings.ts';
import { bridge, useAction } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import type { Draft } from '../draft/use-draft.ts';
import { Group } from '../fields/group.tsx';
import { ChoiceSetting, TextSetting } from '../fields/settings-fields.tsx';
import { programTexts } from './program-texts.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  path: { overflowWrap: 'anywhere' },
});

/** Way to the network and further trusted certificates, for 1C and ОкДеск alike. */
export function NetworkSection({ draft }: { readonly draft: Draft<ProgramSettings> }) {
  const text = useTexts(programTexts);
  const { proxy } = draft.value;
  const change = (part: Partial<ProxySettings>) =>
    draft.change({ ...draft.value, proxy: { ...proxy, ...part } });
  return (
    <>
      <Group title={text('proxyTitle')} words={text('proxyWords')}>
        <ChoiceSetting
          label={text('proxyMode')}
          value={proxy.mode}
          onChange={(mode) => change({ mode })}
          choices={[
            { value: 'system', label: text('proxySystem') },
            { value: 'none', label: text('proxyNone') },
            { value: 'manual', label: text('proxyManual') },
            { value: 'pac', label: text('proxyPac') },
          ]}
        />
        {proxy.mode === 'manual' ? (
          <>
            <TextSetting
              label={text('proxyAddress')}
              path="program.proxy.address"
              value={proxy.address}
              onChange={(address) => change({ address })}
            />
            <TextSetting
              label={text('proxyBypass')}
              hint={text('proxyBypassHint')}
              path="program.proxy.bypass"
              value={proxy.bypass}
              onChange={(bypass) => change({ bypass })}
            />
          </>
        ) : null}
        {proxy.mode === 'pac' ? (
          <TextSetting
            label={text('pacAddress')}
            path="program.proxy.pacAddress"
            type="url"
            value={proxy.pacAddress}
            onChange={(pacAddress) => change({ pacAddress })}
          />
        ) : null}
      </Group>
      <Certificates draft={draft} />
    </>
  );
}

function Certificates({ draft }: { readonly draft: Draft<ProgramSettings> }) {
  const styles = useStyles();
  const text = useTexts(programTexts);
  const choose = useAction(bridge.settings.chooseCaFile);
  const { extraCaFile } = draft.value;
  const change = (path: string) => draft.change({ ...draft.value, extraCaFile: path });
  return (
    <Group title={text('certificatesTitle')} words={text('certificatesWords')}>
      <Text className={styles.path}>{extraCaFile === '' ? text('noCaFile') : extraCaFile}</Text>
      <div className={styles.row}>
        <Button
          disabled={choose.isPending}
          onClick={() => choose.mutate({}, { onSuccess: ({ path }) => path !== undefined && change(path) })}
        >
          {text('chooseCa')}
        </Button>
        {extraCaFile === '' ? null : (
          <Button appearance="subtle" onClick={() => change('')}>
            {text('clearCa')}
          </Button>
        )}
      </div>
      {choose.error === null ? null : <FailureBox error={choose.error} />}
    </Group>
  );
}

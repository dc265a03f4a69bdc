import type { ProgramSettings } from '../../../../shared/program-settings.ts';
import { useTexts } from '../../../texts/texts.ts';
import type { Draft } from '../draft/use-draft.ts';
import { Group, Pair } from '../fields/group.tsx';
import { ChoiceSetting, SwitchSetting } from '../fields/settings-fields.tsx';
import { programTexts } from './program-texts.ts';

/** The main switch, language, theme, start at login. */
export function GeneralSection({ draft }: { readonly draft: Draft<ProgramSettings> }) {
  const text = useTexts(programTexts);
  const { value } = draft;
  const change = (part: Partial<ProgramSettings>) => draft.change({ ...value, ...part });
  return (
    <>
      <Group title={text('useTitle')}>
        <SwitchSetting
          label={text('use')}
          hint={text('useHint')}
          value={value.useExchange}
          onChange={(useExchange) => change({ useExchange })}
        />
      </Group>
      <Group title={text('windowTitle')}>
        <Pair>
          <ChoiceSetting
            label={text('language')}
            value={value.language}
            onChange={(language) => change({ language })}
            choices={[
              { value: 'ru', label: text('russian') },
              { value: 'en', label: text('english') },
            ]}
          />
          <ChoiceSetting
            label={text('theme')}
            value={value.theme}
            onChange={(theme) => change({ theme })}
            choices={[
              { value: 'system', label: text('themeSystem') },
              { value: 'light', label: text('themeLight') },
              { value: 'dark', label: text('themeDark') },
            ]}
          />
        </Pair>
      </Group>
      <Group title={text('startTitle')}>
        <SwitchSetting
          label={text('startAtLogin')}
          hint={text('startAtLoginHint')}
          value={value.startAtLogin}
          onChange={(startAtLogin) => change({ startAtLogin })}
        />
      </Group>
    </>
  );
}

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import type { Language } from '../../shared/message.ts';
import type { ThemeChoice } from '../../shared/program-settings.ts';
import { bridge, useAnswer } from '../bridge.ts';
import { LanguageContext } from '../texts/texts.ts';
import { FailureBox } from '../ui/failure-box.tsx';
import { Loading } from '../ui/loading.tsx';
import { darkTheme, lightTheme } from './themes.ts';

const useStyles = makeStyles({
  window: {
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  start: { padding: tokens.spacingHorizontalXXL },
});

const darkWish = '(prefers-color-scheme: dark)';
function listenToSystem(listener: () => void): () => void {
  const wish = window.matchMedia(darkWish);
  wish.addEventListener('change', listener);
  return () => wish.removeEventListener('change', listener);
}

/** Light or dark: as chosen, or as the system has it. */
function useDark(choice: ThemeChoice): boolean {
  const system = useSyncExternalStore(listenToSystem, () => window.matchMedia(darkWish).matches);
  return choice === 'system' ? system : choice === 'dark';
}

/** Language, theme and basic colours, as the program's settings say; nothing is shown before they are known. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const view = useAnswer(['application', 'view', {}], bridge.application.view, {
    staleTime: Number.POSITIVE_INFINITY,
  });
  const dark = useDark(view.data?.theme ?? 'system');
  const language: Language = view.data?.language ?? 'ru';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={dark ? darkTheme : lightTheme}>
        {/* Not on the provider itself: dialogs and tips take over its styles and would cover the window. */}
        <div className={styles.window}>
          {view.data === undefined ? (
            <div className={styles.start}>
              {view.error === null ? <Loading /> : <FailureBox error={view.error} retry={view.refetch} />}
            </div>
          ) : (
            children
          )}
        </div>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

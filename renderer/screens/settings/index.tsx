import { bridge, useAnswer } from '../../bridge.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SettingsForm } from './settings-form.tsx';
import { settingsTexts } from './texts.ts';

/** Everything that can be set: the program's own, and those of the chosen exchange. */
export default function SettingsScreen() {
  const text = useTexts(settingsTexts);
  const { exchangeId } = usePosition();
  const answer = useAnswer(['settings', 'view', {}], bridge.settings.view);
  const exchanges = answer.data?.exchanges ?? [];
  const chosen = exchanges.find(({ settings }) => settings.id === exchangeId) ?? exchanges[0];
  return (
    <Screen title={text('title')} fixed>
      {answer.isPending ? <Loading /> : null}
      {answer.error === null ? null : <FailureBox error={answer.error} retry={answer.refetch} />}
      {answer.data === undefined ? null : (
        <SettingsForm key={chosen?.settings.id ?? ''} view={answer.data} chosen={chosen} />
      )}
    </Screen>
  );
}

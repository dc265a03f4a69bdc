import { bridge, useAnswer } from '../../bridge.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Frame } from './frame.tsx';
import { wizardTexts } from './texts.ts';
import { Welcome } from './welcome.tsx';

/** The set-up wizard: a first choice where there is no exchange yet, then the ten steps. */
export default function Wizard() {
  const text = useTexts(wizardTexts);
  const { exchangeId, choose } = usePosition();
  const view = useAnswer(['settings', 'view', {}], bridge.settings.view);
  if (view.isError)
    return (
      <Screen title={text('title')}>
        <FailureBox error={view.error} retry={view.refetch} />
      </Screen>
    );
  if (view.data === undefined) return <Loading />;
  const configured = view.data.exchanges.find(({ settings }) => settings.id === exchangeId);
  if (configured !== undefined) return <Frame key={configured.settings.id} configured={configured} />;
  // Main's news of a new exchange may come a moment after the settings that hold it.
  if (view.data.exchanges.length > 0) return <Loading />;
  return <Welcome onChosen={choose} />;
}

import { shellTexts } from '../../shell/texts.ts';
import { useTexts } from '../../texts/texts.ts';
import { Loading } from '../../ui/loading.tsx';
import { Screen } from '../../ui/screen.tsx';

/** Until the screen itself is built. */
export default function CheckScreen() {
  const text = useTexts(shellTexts);
  return (
    <Screen title={text('check')}>
      <Loading />
    </Screen>
  );
}

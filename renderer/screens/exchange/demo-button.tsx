import { Button, type ButtonProps } from '@fluentui/react-components';
import { bridge, useAction } from '../../bridge.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { exchangeTexts } from './texts.ts';

/** «Попробовать на демонстрационных данных»: starts the embedded servers and shows their exchange. */
export function DemoButton({ size = 'medium' }: { readonly size?: ButtonProps['size'] }) {
  const text = useTexts(exchangeTexts);
  const { choose } = usePosition();
  const demo = useAction(bridge.wizard.startDemo, ['application', 'settings', 'exchange']);
  const start = () => demo.mutate({}, { onSuccess: ({ exchangeId }) => choose(exchangeId) });
  return (
    <>
      <Button size={size} disabled={demo.isPending} onClick={start}>
        {text(demo.isPending ? 'demoStarting' : 'tryDemo')}
      </Button>
      {demo.error === null ? null : <FailureBox error={demo.error} />}
    </>
  );
}

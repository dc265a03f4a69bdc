import { Button, Text } from '@fluentui/react-components';
import { usePosition } from '../place.ts';
import { Empty } from './empty.tsx';
import { Screen } from './screen.tsx';

interface Properties {
  /** Title of the screen that has nothing to show yet. */
  readonly screen: string;
  readonly title: string;
  /** What will stand here once an exchange is set up. */
  readonly hint: string;
  /** Words of the way to the wizard. */
  readonly button: string;
}

/** A screen of one exchange, as long as there is none. */
export function NoExchange({ screen, title, hint, button }: Properties) {
  const { go } = usePosition();
  return (
    <Screen title={screen}>
      <Empty title={title}>
        <Text>{hint}</Text>
        <Button appearance="primary" onClick={() => go({ screen: 'wizard' })}>
          {button}
        </Button>
      </Empty>
    </Screen>
  );
}

import { Button, Text } from '@fluentui/react-components';
import { exportKindSchema } from '../../../shared/kinds.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { Empty } from '../../ui/empty.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Clients } from './clients.tsx';
import { clientsTexts } from './texts.ts';

/** «Клиенты»: what 1C holds, with its flags, its place in ОкДеск, and what ОкДеск would refuse. */
export default function ClientsScreen() {
  const { exchangeId, place, go } = usePosition();
  const text = useTexts(clientsTexts);
  if (exchangeId === undefined) {
    return (
      <Screen title={text('title')}>
        <Empty title={text('noExchange')}>
          <Text>{text('noExchangeHint')}</Text>
          <Button appearance="primary" onClick={() => go({ screen: 'wizard' })}>
            {text('wizard')}
          </Button>
        </Empty>
      </Screen>
    );
  }
  const wished = place.screen === 'clients' ? place : undefined;
  const kind = exportKindSchema.safeParse(wished?.kind);
  return (
    <Clients
      key={`${exchangeId} ${wished?.kind ?? ''} ${wished?.text ?? ''}`}
      exchangeId={exchangeId}
      kind={kind.success ? kind.data : 'company'}
      text={wished?.text ?? ''}
    />
  );
}

import { exportKindSchema } from '../../../shared/kinds.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { NoExchange } from '../../ui/no-exchange.tsx';
import { Clients } from './clients.tsx';
import { clientsTexts } from './texts.ts';

/** «Клиенты»: what 1C holds, with its flags, its place in ОкДеск, and what ОкДеск would refuse. */
export default function ClientsScreen() {
  const { exchangeId, place } = usePosition();
  const text = useTexts(clientsTexts);
  if (exchangeId === undefined) {
    return (
      <NoExchange
        screen={text('title')}
        title={text('noExchange')}
        hint={text('noExchangeHint')}
        button={text('wizard')}
      />
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

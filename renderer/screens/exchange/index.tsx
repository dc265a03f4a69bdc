import { bridge, useAnswer } from '../../bridge.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Screen } from '../../ui/screen.tsx';
import { AllExchanges } from './all-exchanges.tsx';
import { FirstTime } from './first-time.tsx';
import { OneExchange } from './one-exchange.tsx';
import { exchangeTexts } from './texts.ts';

/** What state each exchange is in, since when it is complete, and the buttons that start and stop it. */
export default function ExchangeScreen() {
  const text = useTexts(exchangeTexts);
  const { exchangeId } = usePosition();
  const list = useAnswer(['exchange', 'list', {}], bridge.exchange.list);
  const exchanges = list.data?.exchanges ?? [];
  const chosen = exchanges.find(({ id }) => id === exchangeId) ?? exchanges[0];
  return (
    <Screen title={text('title')}>
      {list.isPending ? <Loading /> : null}
      {list.error === null ? null : <FailureBox error={list.error} retry={list.refetch} />}
      {list.isSuccess && chosen === undefined ? <FirstTime /> : null}
      {exchanges.length > 1 ? <AllExchanges exchanges={exchanges} /> : null}
      {chosen === undefined ? null : <OneExchange key={chosen.id} exchange={chosen} />}
    </Screen>
  );
}

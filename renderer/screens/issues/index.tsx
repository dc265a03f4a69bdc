import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeId } from '../../../shared/ids.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { NoExchange } from '../../ui/no-exchange.tsx';
import { Screen } from '../../ui/screen.tsx';
import { IssueList } from './issue-list.tsx';
import { issuesTexts } from './texts.ts';
import { WorkTimeView } from './work-time.tsx';

/** «Заявки и время»: what came from ОкДеск, and the minutes of a month as 1C has them. */
export default function IssuesScreen() {
  const { exchangeId, place } = usePosition();
  const text = useTexts(issuesTexts);
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
  const wished = place.screen === 'issues' ? (place.text ?? '') : '';
  return <Issues key={`${exchangeId} ${wished}`} exchangeId={exchangeId} wished={wished} />;
}

function Issues({ exchangeId, wished }: { readonly exchangeId: ExchangeId; readonly wished: string }) {
  const text = useTexts(issuesTexts);
  const [view, setView] = useState<'list' | 'time'>('list');
  return (
    <Screen title={text('title')} fixed>
      <TabList
        aria-label={text('views')}
        size="small"
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value === 'time' ? 'time' : 'list')}
      >
        <Tab value="list">{text('list')}</Tab>
        <Tab value="time">{text('time')}</Tab>
      </TabList>
      {view === 'list' ? (
        <IssueList exchangeId={exchangeId} wished={wished} />
      ) : (
        <WorkTimeView exchangeId={exchangeId} />
      )}
    </Screen>
  );
}

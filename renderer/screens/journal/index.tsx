import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeId } from '../../../shared/ids.ts';
import { bridge, useAnswer } from '../../bridge.ts';
import { type Place, usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { NoExchange } from '../../ui/no-exchange.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Cases } from './cases/cases.tsx';
import { Causes } from './causes/causes.tsx';
import { Entries } from './entries/entries.tsx';
import { ExplainBar } from './explain/explain-bar.tsx';
import { choiceOf } from './filter/choice.ts';
import { journalTexts } from './texts.ts';

const views = ['entries', 'causes', 'cases'] as const;
type View = (typeof views)[number];

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** «Журнал»: what was done line by line, errors by cause, questions to the accountant. */
export default function JournalScreen() {
  const { exchangeId, place } = usePosition();
  const text = useTexts(journalTexts);
  if (exchangeId !== undefined) {
    return <Journal key={exchangeId} exchangeId={exchangeId} place={place} />;
  }
  return (
    <NoExchange
      screen={text('title')}
      title={text('noExchange')}
      hint={text('noExchangeHint')}
      button={text('wizard')}
    />
  );
}

function Journal({ exchangeId, place }: { readonly exchangeId: ExchangeId; readonly place: Place }) {
  const styles = useStyles();
  const text = useTexts(journalTexts);
  const wished = place.screen === 'journal' ? place : undefined;
  const [view, setView] = useState<View>(wished?.view ?? 'entries');
  const [choice, setChoice] = useState(() => choiceOf(wished?.filter));
  const [followed, setFollowed] = useState(place);
  if (followed !== place) {
    // A link of this screen or of another one points somewhere else.
    setFollowed(place);
    setView(wished?.view ?? 'entries');
    if (wished?.filter !== undefined) setChoice(choiceOf(wished.filter));
  }
  const list = useAnswer(['exchange', 'list', {}], bridge.exchange.list);
  const queue = list.data?.exchanges.find(({ id }) => id === exchangeId)?.queue;
  const counts = { entries: 0, causes: queue?.refused ?? 0, cases: queue?.cases ?? 0 };
  return (
    <Screen title={text('title')} fixed actions={<ExplainBar exchangeId={exchangeId} />}>
      <TabList
        size="small"
        aria-label={text('views')}
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(views.find((one) => one === value) ?? 'entries')}
      >
        {views.map((one) => (
          <Tab key={one} value={one} id={`journal-${one}`} aria-controls="journal-panel">
            {counts[one] === 0 ? text(one) : text('withCount', { what: text(one), number: counts[one] })}
          </Tab>
        ))}
      </TabList>
      <div id="journal-panel" role="tabpanel" aria-labelledby={`journal-${view}`} className={styles.panel}>
        {view === 'entries' ? (
          <Entries exchangeId={exchangeId} choice={choice} choose={setChoice} />
        ) : view === 'causes' ? (
          <Causes exchangeId={exchangeId} />
        ) : (
          <Cases exchangeId={exchangeId} />
        )}
      </div>
    </Screen>
  );
}

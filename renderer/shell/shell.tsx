import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { ExchangeId } from '../../shared/ids.ts';
import { bridge, useAnswer } from '../bridge.ts';
import { type Place, PositionContext } from '../place.ts';
import { useTexts } from '../texts/texts.ts';
import { Loading } from '../ui/loading.tsx';
import { type Unsaved, UnsavedContext } from '../unsaved.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { ExchangePicker } from './exchange-picker.tsx';
import { firstPlace } from './first-place.ts';
import { Leaving } from './leaving.tsx';
import { Navigation } from './navigation.tsx';
import { useNews } from './news.ts';
import { Notices } from './notices.tsx';
import { rememberExchange, rememberedExchange } from './remembered-exchange.ts';
import { useScreenKeys } from './screen-keys.ts';
import { screenParts } from './screens.ts';
import { shellTexts } from './texts.ts';

const useStyles = makeStyles({
  shell: { display: 'grid', gridTemplateColumns: '216px minmax(0, 1fr)', height: '100%' },
  rail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalL} 0`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
  },
  program: { padding: `0 ${tokens.spacingHorizontalL}` },
  foot: {
    marginTop: 'auto',
    padding: `0 ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  place: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 },
  screen: { flexGrow: 1, minHeight: 0 },
});

/** Rail, chosen exchange, notices, and the screen where the person is. */
export function Shell() {
  const styles = useStyles();
  const text = useTexts(shellTexts);
  const [place, setPlace] = useState<Place>(firstPlace);
  const [wishedId, setWishedId] = useState(rememberedExchange);
  const [unsaved, setUnsaved] = useState<Unsaved>();
  const [leavingFor, setLeavingFor] = useState<() => void>();
  const view = useAnswer(['application', 'view', {}], bridge.application.view).data;
  const list = useAnswer(['exchange', 'list', {}], bridge.exchange.list);
  const exchanges = list.data?.exchanges ?? [];
  const chosen = exchanges.find(({ id }) => id === wishedId) ?? exchanges[0];

  /** Does it at once, or after the person has decided about unsaved changes. */
  const guarded = (move: () => void) => {
    if (unsaved === undefined) move();
    else setLeavingFor(() => move);
  };
  const go = (next: Place) => {
    if (next.screen === place.screen) setPlace(next);
    else guarded(() => setPlace(next));
  };
  const choose = (id: ExchangeId) => {
    guarded(() => {
      rememberExchange(id);
      setWishedId(id);
    });
  };
  useNews(go);
  useScreenKeys((screen) => go({ screen }));

  const { content: Content } = screenParts[place.screen];
  return (
    <PositionContext.Provider value={{ place, exchangeId: chosen?.id, go, choose }}>
      <UnsavedContext.Provider value={setUnsaved}>
        <div className={styles.shell}>
          <div className={styles.rail}>
            <Text weight="semibold" size={400} className={styles.program}>
              {text('program')}
            </Text>
            {chosen === undefined ? null : (
              <ExchangePicker exchanges={exchanges} chosen={chosen} choose={choose} />
            )}
            <Navigation
              current={place.screen}
              go={(screen) => go({ screen })}
              refused={chosen?.queue.refused ?? 0}
              unsaved={unsaved === undefined ? undefined : place.screen}
            />
            <div className={styles.foot}>
              {view?.demo === true ? (
                <Badge appearance="filled" color="important" title={text('demoHint')}>
                  {text('demo')}
                </Badge>
              ) : null}
              {view === undefined ? null : (
                <Text size={200}>{text('version', { version: view.version })}</Text>
              )}
            </div>
          </div>
          <main className={styles.place}>
            {view === undefined ? null : <Notices view={view} />}
            <div className={styles.screen}>
              <ErrorBoundary key={place.screen}>
                <Suspense fallback={<Loading />}>
                  <Content />
                </Suspense>
              </ErrorBoundary>
            </div>
          </main>
        </div>
        {leavingFor === undefined || unsaved === undefined ? null : (
          <Leaving
            unsaved={unsaved}
            leave={() => {
              setLeavingFor(undefined);
              leavingFor();
            }}
            stay={() => setLeavingFor(undefined)}
          />
        )}
      </UnsavedContext.Provider>
    </PositionContext.Provider>
  );
}

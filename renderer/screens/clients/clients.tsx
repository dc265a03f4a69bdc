import { Button, Text } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { ExchangeId } from '../../../shared/ids.ts';
import type { ClientRecord } from '../../../shared/ipc/clients.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import { bridge } from '../../bridge.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { Empty } from '../../ui/empty.tsx';
import { FailureBox } from '../../ui/failure-box.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Screen } from '../../ui/screen.tsx';
import { usePages } from '../../ui/use-pages.ts';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { recordRowHeight, useColumns } from './columns.tsx';
import { asQuestion, type Filter, hasFlag, ofKind } from './filter.ts';
import { Filters } from './filters.tsx';
import { FlagDialog } from './flag-dialog.tsx';
import { gatherAll } from './gather-all.ts';
import { KindTabs } from './kind-tabs.tsx';
import { RecordDrawer } from './record-drawer.tsx';
import { flagPlan, type Selection, toggled } from './selection.ts';
import { clientsTexts } from './texts.ts';

const pageSize = 100;
const nobody: Selection = new Map();

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly kind: ExportKind;
  readonly text: string;
}

/** The list of one exchange, with its filters, ticks, and the record that is open. */
export function Clients({ exchangeId, kind, text: wished }: Properties) {
  const text = useTexts(clientsTexts);
  const { go } = usePosition();
  const [filter, setFilter] = useState<Filter>({
    kind,
    text: wished,
    states: [],
    flag: 'any',
    withFindings: false,
  });
  const [ticked, setTicked] = useState<Selection>(nobody);
  const [gathering, setGathering] = useState(false);
  const [open, setOpen] = useState<ClientRecord>();
  const [flags, setFlags] = useState<{ readonly records: readonly ClientRecord[]; readonly on: boolean }>();
  const question = { exchangeId, ...asQuestion(useDeferredValue(filter)) };
  const pages = usePages({
    key: ['clients', 'list', question],
    ask: bridge.clients.list,
    rowsOf: (answer) => answer.records,
    size: pageSize,
  });
  const change = (next: Filter) => {
    setFilter(next);
    setTicked(nobody);
  };
  const toggle = (record: ClientRecord) => setTicked((before) => toggled(before, record));
  const columns = useColumns(filter.kind, { has: ({ ref }) => ticked.has(ref), toggle });
  const { answer } = pages;
  const total = answer?.total ?? 0;

  async function chooseAll() {
    setGathering(true);
    const all = await gatherAll(question, total);
    setGathering(false);
    if (all !== undefined) setTicked(all);
  }

  return (
    <Screen title={text('title')} fixed>
      <KindTabs kind={filter.kind} choose={(next) => change(ofKind(filter, next))} />
      <Filters
        filter={filter}
        counts={answer?.counts ?? {}}
        change={(part) => change({ ...filter, ...part })}
      />
      {hasFlag(filter.kind) ? (
        <ChosenBar
          count={ticked.size}
          found={total}
          gathering={gathering}
          chooseAll={() => void chooseAll()}
          chooseNone={() => setTicked(nobody)}
          setFlags={(on) => setFlags({ records: [...ticked.values()], on })}
        />
      ) : null}
      {pages.error === undefined ? null : <FailureBox error={pages.error} retry={pages.retry} />}
      {pages.loading ? <Loading /> : null}
      {answer === undefined ? null : answer.filled ? (
        <VirtualTable
          key={filter.kind}
          label={text(filter.kind)}
          columns={columns}
          count={total}
          rowAt={pages.rowAt}
          rowHeight={recordRowHeight}
          onShown={pages.shown}
          onOpen={setOpen}
          {...(hasFlag(filter.kind)
            ? { onToggle: toggle, isSelected: ({ ref }: ClientRecord) => ticked.has(ref) }
            : {})}
          empty={<Empty title={text('nothingFound')} />}
        />
      ) : (
        <Empty title={text('notFilled')}>
          <Text>{text('notFilledHint')}</Text>
          <Button appearance="primary" onClick={() => go({ screen: 'exchange' })}>
            {text('toExchange')}
          </Button>
        </Empty>
      )}
      {open === undefined ? null : (
        <RecordDrawer
          exchangeId={exchangeId}
          record={open}
          open={setOpen}
          close={() => setOpen(undefined)}
          setFlag={(record, on) => {
            setOpen(undefined);
            setFlags({ records: [record], on });
          }}
        />
      )}
      {flags === undefined ? null : (
        <FlagDialog
          exchangeId={exchangeId}
          plan={flagPlan(flags.records, flags.on)}
          on={flags.on}
          close={() => {
            setFlags(undefined);
            setTicked(nobody);
          }}
        />
      )}
    </Screen>
  );
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { JournalLine } from '../../../../shared/ipc/journal.ts';
import { usePosition } from '../../../place.ts';
import { useTexts } from '../../../texts/texts.ts';
import { Empty } from '../../../ui/empty.tsx';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Loading } from '../../../ui/loading.tsx';
import { VirtualTable } from '../../../ui/virtual-table.tsx';
import { EntryDialog } from '../entry/entry-dialog.tsx';
import { type FilterChoice, filterOf, isWhole } from '../filter/choice.ts';
import { FilterBar } from '../filter/filter-bar.tsx';
import { journalTexts } from '../texts.ts';
import { useEntryColumns } from './columns.tsx';
import { Retention } from './retention.tsx';
import { SaveMenu } from './save-menu.tsx';
import { type Lines, useLines } from './use-lines.ts';

/** A million rows of this height are as high as a browser's page may be. */
const rowHeight = 32;

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    gap: tokens.spacingVerticalS,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  right: { marginLeft: 'auto' },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly choice: FilterChoice;
  readonly choose: (choice: FilterChoice) => void;
}

/** The journal line by line, under a filter. */
export function Entries({ exchangeId, choice, choose }: Properties) {
  const styles = useStyles();
  const text = useTexts(journalTexts);
  const format = useFormat();
  const filter = filterOf(choice, new Date());
  const lines = useLines(exchangeId, filter);
  const columns = useEntryColumns();
  const [opened, setOpened] = useState<number>();
  return (
    <div className={styles.view}>
      <FilterBar exchangeId={exchangeId} choice={choice} choose={choose} />
      {lines.error === undefined ? null : <FailureBox error={lines.error} retry={lines.retry} />}
      {lines.newer === 0 ? null : (
        <Button size="small" icon={<ArrowUpRegular />} onClick={lines.refresh}>
          {text('newLines', { number: format.count(lines.newer) })}
        </Button>
      )}
      {lines.count === undefined ? (
        <Loading />
      ) : (
        <VirtualTable<JournalLine>
          key={lines.key}
          label={text('lines')}
          columns={columns}
          count={lines.count}
          rowHeight={rowHeight}
          rowAt={lines.lineAt}
          onShown={lines.show}
          onOpen={({ id }) => setOpened(id)}
          empty={<NothingHere choice={choice} />}
        />
      )}
      <div className={styles.foot}>
        <Text size={200} role="status">
          <Found count={lines.count} more={lines.more} />
        </Text>
        <Retention exchangeId={exchangeId} />
        <div className={styles.right}>
          <SaveMenu exchangeId={exchangeId} filter={filter} disabled={lines.count === 0} />
        </div>
      </div>
      {opened === undefined ? null : (
        <EntryDialog key={opened} exchangeId={exchangeId} id={opened} close={() => setOpened(undefined)} />
      )}
    </div>
  );
}

function Found({ count, more }: Pick<Lines, 'count' | 'more'>) {
  const text = useTexts(journalTexts);
  const format = useFormat();
  if (count === undefined) return null;
  return more ? text('foundMore', { number: format.count(count) }) : text('found', { count });
}

function NothingHere({ choice }: { readonly choice: FilterChoice }) {
  const text = useTexts(journalTexts);
  const { go } = usePosition();
  if (!isWhole(choice)) {
    return (
      <Empty title={text('nothingFound')}>
        <Text>{text('nothingFoundHint')}</Text>
      </Empty>
    );
  }
  return (
    <Empty title={text('nothingYet')}>
      <Text>{text('nothingYetHint')}</Text>
      <Button onClick={() => go({ screen: 'exchange' })}>{text('exchangeNow')}</Button>
    </Empty>
  );
}

import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  SearchBox,
  Text,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { ExchangeId, OkdeskId } from '../../../shared/ids.ts';
import { type IssueState, issueStateSchema } from '../../../shared/ipc/issues.ts';
import { bridge } from '../../bridge.ts';
import { useMessages, useTexts } from '../../texts/texts.ts';
import { Empty } from '../../ui/empty.tsx';
import { FailureBox } from '../../ui/failure-box.tsx';
import { useFormat } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { usePages } from '../../ui/use-pages.ts';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import { issueRowHeight, useIssueColumns } from './columns.tsx';
import { issueLooks } from './issue-badge.tsx';
import { IssueDrawer } from './issue-drawer.tsx';
import { issuesTexts } from './texts.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  search: { minWidth: '280px', flexGrow: 1, maxWidth: '460px' },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    border: 'none',
    margin: 0,
    padding: 0,
  },
});

/** As many tasks as 1C answers in one request. */
const pageSize = 25;

/** Issues, newest change first, and the one that is open. */
export function IssueList({
  exchangeId,
  wished,
}: {
  readonly exchangeId: ExchangeId;
  readonly wished: string;
}) {
  const styles = useStyles();
  const text = useTexts(issuesTexts);
  const message = useMessages();
  const { count } = useFormat();
  const [words, setWords] = useState(wished);
  const [states, setStates] = useState<readonly IssueState[]>([]);
  const [open, setOpen] = useState<OkdeskId>();
  const searched = useDeferredValue(words.trim());
  const pages = usePages({
    key: [
      'issues',
      'list',
      { exchangeId, text: searched, ...(states.length === 0 ? {} : { states: [...states] }) },
    ],
    ask: bridge.issues.list,
    rowsOf: (answer) => answer.issues,
    size: pageSize,
  });
  const columns = useIssueColumns();
  const { answer } = pages;
  const counts = answer?.counts ?? {};
  const shown = issueStateSchema.options.filter(
    (state) => (counts[state] ?? 0) > 0 || states.includes(state),
  );
  const offline = answer?.offline;

  return (
    <>
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          value={words}
          placeholder={text('search')}
          aria-label={text('search')}
          maxLength={200}
          dismiss={{ 'aria-label': text('clear') }}
          onChange={(_, { value }) => setWords(value)}
        />
        <fieldset className={styles.chips} aria-label={text('states')}>
          {shown.map((state) => {
            const { icon: Icon } = issueLooks[state];
            const chosen = states.includes(state);
            return (
              <ToggleButton
                key={state}
                size="small"
                shape="circular"
                icon={<Icon aria-hidden />}
                checked={chosen}
                onClick={() => setStates(chosen ? states.filter((one) => one !== state) : [...states, state])}
              >
                {`${text(state)} ${count(counts[state] ?? 0)}`}
              </ToggleButton>
            );
          })}
        </fieldset>
      </div>
      {offline === undefined ? null : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{text('offlineTitle')}</MessageBarTitle>
            {`${message(offline.code, offline.parameters).what} ${text('offlineHint')}`}
          </MessageBarBody>
        </MessageBar>
      )}
      {pages.error === undefined ? null : <FailureBox error={pages.error} retry={pages.retry} />}
      {pages.loading ? <Loading /> : null}
      {answer === undefined ? null : (
        <VirtualTable
          label={text('list')}
          columns={columns}
          count={answer.total}
          rowAt={pages.rowAt}
          rowHeight={issueRowHeight}
          onShown={pages.shown}
          onOpen={({ issueId }) => setOpen(issueId)}
          empty={
            searched === '' && states.length === 0 ? (
              <Empty title={text('none')}>
                <Text>{text('noneHint')}</Text>
              </Empty>
            ) : (
              <Empty title={text('nothingFound')} />
            )
          }
        />
      )}
      {open === undefined ? null : (
        <IssueDrawer exchangeId={exchangeId} issueId={open} close={() => setOpen(undefined)} />
      )}
    </>
  );
}

import type { JournalLine } from '../../../../shared/ipc/journal.ts';
import { useMessages, useTexts } from '../../../texts/texts.ts';
import { useFormat } from '../../../ui/format.ts';
import type { Column } from '../../../ui/virtual-table.tsx';
import { directionTexts } from '../../../ui/words.ts';
import { LevelMark } from '../level-mark.tsx';
import { useRecordWords } from '../record-words.ts';
import { journalTexts } from '../texts.ts';

/** What a line of the list shows; the whole sentence is the tip of its cell. */
export function useEntryColumns(): readonly Column<JournalLine>[] {
  const text = useTexts(journalTexts);
  const direction = useTexts(directionTexts);
  const say = useMessages();
  const format = useFormat();
  const recordWords = useRecordWords();
  return [
    {
      key: 'level',
      title: text('level'),
      width: '136px',
      render: ({ level }) => <LevelMark level={level} />,
    },
    { key: 'at', title: text('at'), width: '142px', render: ({ at }) => format.exactMoment(at) },
    {
      key: 'event',
      title: text('event'),
      width: '72px',
      render: ({ event }) => <span title={say(`journal.event_${event}`).what}>{direction(event)}</span>,
    },
    {
      key: 'record',
      title: text('record'),
      width: 'minmax(96px, 2fr)',
      render: (line) => <Cut words={recordWords(line)} />,
    },
    {
      key: 'message',
      title: text('message'),
      width: 'minmax(120px, 4fr)',
      render: ({ code, parameters }) => <Cut words={say(code, parameters).what} />,
    },
  ];
}

function Cut({ words }: { readonly words: string }) {
  return <span title={words}>{words}</span>;
}

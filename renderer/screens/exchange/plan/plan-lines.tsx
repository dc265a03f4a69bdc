import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlannedChange } from '../../../../shared/planned-change.ts';
import { useLanguage, useMessages, useTexts } from '../../../texts/texts.ts';
import { type Column, VirtualTable } from '../../../ui/virtual-table.tsx';
import { fieldWord, valueWord } from './field-words.ts';
import { PlanLineDialog } from './plan-line-dialog.tsx';
import { planTexts } from './texts.ts';

const useStyles = makeStyles({ place: { display: 'flex' } });
const rowHeight = 34;
const mostRowsInSight = 8;

interface Properties {
  readonly label: string;
  readonly lines: readonly PlannedChange[];
}

/** Records of one group of a plan; a double click or Enter shows a record field by field. */
export function PlanLines({ label, lines }: Properties) {
  const styles = useStyles();
  const text = useTexts(planTexts);
  const language = useLanguage();
  const message = useMessages();
  const [opened, setOpened] = useState<PlannedChange>();
  const summary = ({ fields, reason }: PlannedChange) =>
    fields.length === 0 && reason !== undefined
      ? message(reason.code, reason.parameters).what
      : fields
          .map(({ name, before, after }) => {
            const now = valueWord(before, text('nothing'));
            return `${fieldWord(name, language)}: ${now} → ${valueWord(after, text('nothing'))}`;
          })
          .join('; ');
  const columns: readonly Column<PlannedChange>[] = [
    { key: 'record', title: text('record'), width: 'minmax(0, 2fr)', render: ({ record }) => record.title },
    { key: 'what', title: text('what'), width: 'minmax(0, 3fr)', render: summary },
  ];
  return (
    <div
      className={styles.place}
      style={{ height: (Math.min(lines.length, mostRowsInSight) + 1) * rowHeight + 4 }}
    >
      <VirtualTable
        label={label}
        columns={columns}
        count={lines.length}
        rowAt={(index) => lines[index]}
        rowHeight={rowHeight}
        onOpen={setOpened}
      />
      {opened === undefined ? null : <PlanLineDialog line={opened} close={() => setOpened(undefined)} />}
    </div>
  );
}

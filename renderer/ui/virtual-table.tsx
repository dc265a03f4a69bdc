// biome-ignore-all lint/a11y/useSemanticElements: rows placed by pixels cannot be rows of a <table>.
import { mergeClasses } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTexts } from '../texts/texts.ts';
import { movedRow } from './table-keys.ts';
import { useTableStyles } from './table-styles.ts';
import { uiTexts } from './texts.ts';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** Track of a CSS grid: `120px`, `minmax(0, 2fr)`. */
  readonly width: string;
  readonly render: (row: Row, index: number) => ReactNode;
  readonly align?: 'start' | 'end';
}

export interface VirtualTableProps<Row> {
  /** What the table lists, for the screen reader. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** All rows there are, loaded or not. */
  readonly count: number;
  /** `undefined`: this row is still on its way. */
  readonly rowAt: (index: number) => Row | undefined;
  /** Enter or double click. */
  readonly onOpen?: (row: Row, index: number) => void;
  /** Space, for tables whose rows can be ticked. */
  readonly onToggle?: (row: Row, index: number) => void;
  readonly isSelected?: (row: Row, index: number) => boolean;
  /** First and last row in sight: ask for their pages. */
  readonly onShown?: (first: number, last: number) => void;
  /** Pixels. */
  readonly rowHeight?: number;
  /** Pixels below which the table scrolls sideways instead of squeezing its columns. */
  readonly minWidth?: number;
  /** What stands in place of rows when there are none. */
  readonly empty?: ReactNode;
}

const defaultRowHeight = 36;
const rowsAround = 6;

/**
 * A list of any length as a grid: only rows in sight exist. Arrows, Page Up and Down, Home and End move, Enter or a
 * double click opens, Space ticks.
 */
export function VirtualTable<Row>(table: VirtualTableProps<Row>) {
  const { label, columns, count, rowAt, isSelected, rowHeight = defaultRowHeight } = table;
  const styles = useTableStyles();
  const text = useTexts(uiTexts);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, count - 1);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: rowsAround,
    // The rows around cover what one frame moves; a frame need not wait for the next ones.
    useFlushSync: false,
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  const tellShown = useEffectEvent(() => {
    if (last >= first) table.onShown?.(first, last);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the span in sight and the count are what is told.
  useEffect(() => tellShown(), [first, last, count]);

  const withActive = (act: ((row: Row, index: number) => void) | undefined) => {
    const row = rowAt(active);
    if (row !== undefined) act?.(row, active);
  };
  const press = (event: KeyboardEvent) => {
    // Buttons and boxes inside of a cell answer to their own keys.
    if (event.target !== scroller.current) return;
    const page = Math.max(1, Math.floor((scroller.current.clientHeight - rowHeight) / rowHeight));
    const next = movedRow(event.key, { active, count, page });
    if (next !== undefined) {
      setChosen(next);
      rows.scrollToIndex(next);
    } else if (event.key === 'Enter') withActive(table.onOpen);
    else if (event.key === ' ' && table.onToggle !== undefined) withActive(table.onToggle);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className={styles.table}
      role="grid"
      aria-label={label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-multiselectable={isSelected === undefined ? undefined : true}
      aria-activedescendant={count === 0 ? undefined : `${id}-${active}`}
      tabIndex={0}
      onKeyDown={press}
    >
      <div role="rowgroup" className={styles.head} style={{ minWidth: table.minWidth }}>
        <div role="row" aria-rowindex={1} className={styles.row} style={templateOf(columns)} tabIndex={-1}>
          {columns.map(({ key, title, align }) => (
            <div
              key={key}
              role="columnheader"
              tabIndex={-1}
              className={mergeClasses(styles.cell, align === 'end' && styles.end)}
            >
              {title}
            </div>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        className={styles.body}
        style={{ height: rows.getTotalSize(), minWidth: table.minWidth }}
      >
        {items.map(({ index, start, size }) => {
          const row = rowAt(index);
          return (
            <BodyRow
              key={index}
              id={`${id}-${index}`}
              columns={columns}
              row={row}
              index={index}
              start={start}
              size={size}
              active={index === active}
              selected={isSelected === undefined ? undefined : row !== undefined && isSelected(row, index)}
              onChoose={setChosen}
              onOpen={table.onOpen}
            />
          );
        })}
      </div>
      {count === 0 ? (table.empty ?? <p className={styles.empty}>{text('emptyTable')}</p>) : null}
    </div>
  );
}

interface BodyRowProps<Row> {
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  /** `undefined`: still on its way. */
  readonly row: Row | undefined;
  readonly index: number;
  /** Pixels from the top of all rows, and its height. */
  readonly start: number;
  readonly size: number;
  readonly active: boolean;
  /** `undefined`: rows cannot be ticked. */
  readonly selected: boolean | undefined;
  readonly onChoose: (index: number) => void;
  readonly onOpen: VirtualTableProps<Row>['onOpen'];
}

/** Drawn anew only when something of it has changed: while a list moves, most of its rows stay what they are. */
function BodyRow<Row>(props: BodyRowProps<Row>) {
  const { id, columns, row, index, start, size, active, selected, onChoose, onOpen } = props;
  const styles = useTableStyles();
  const coming = useTexts(uiTexts)('rowComing');
  return useMemo(
    () => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys for its active row.
      <div
        id={id}
        role="row"
        aria-rowindex={index + 2}
        aria-selected={selected}
        tabIndex={-1}
        className={mergeClasses(
          styles.row,
          styles.bodyRow,
          selected === true && styles.selected,
          active && styles.active,
        )}
        style={{ ...templateOf(columns), height: size, transform: `translateY(${start}px)` }}
        onClick={() => onChoose(index)}
        onDoubleClick={() => row !== undefined && onOpen?.(row, index)}
      >
        {columns.map((column) => (
          <div
            key={column.key}
            role="gridcell"
            tabIndex={-1}
            className={mergeClasses(styles.cell, column.align === 'end' && styles.end)}
          >
            {row === undefined ? coming : column.render(row, index)}
          </div>
        ))}
      </div>
    ),
    [id, columns, row, index, start, size, active, selected, onChoose, onOpen, styles, coming],
  );
}

function templateOf(columns: readonly Pick<Column<never>, 'width'>[]) {
  return { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };
}

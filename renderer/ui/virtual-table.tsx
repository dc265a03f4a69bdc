// biome-ignore-all lint/a11y/useSemanticElements: rows placed by pixels cannot be rows of a <table>.
import { mergeClasses } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
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
const rowsAround = 10;

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
  const template = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };

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
        <div role="row" aria-rowindex={1} className={styles.row} style={template} tabIndex={-1}>
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
          const selected = row !== undefined && isSelected?.(row, index) === true;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys for its active row.
            <div
              key={index}
              id={`${id}-${index}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={isSelected === undefined ? undefined : selected}
              tabIndex={-1}
              className={mergeClasses(
                styles.row,
                styles.bodyRow,
                selected && styles.selected,
                index === active && styles.active,
              )}
              style={{ ...template, height: size, transform: `translateY(${start}px)` }}
              onClick={() => setChosen(index)}
              onDoubleClick={() => row !== undefined && table.onOpen?.(row, index)}
            >
              {columns.map((column) => (
                <div
                  key={column.key}
                  role="gridcell"
                  tabIndex={-1}
                  className={mergeClasses(styles.cell, column.align === 'end' && styles.end)}
                >
                  {row === undefined ? text('rowComing') : column.render(row, index)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {count === 0 ? (table.empty ?? <p className={styles.empty}>{text('emptyTable')}</p>) : null}
    </div>
  );
}

import { Checkbox, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SetupLine } from '../../../../shared/ipc/wizard.ts';
import { useMessages, useTexts } from '../../../texts/texts.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { useFormat } from '../../../ui/format.ts';
import { isTickable } from '../step-state.ts';
import { LineState } from './line-state.tsx';
import { Swatch } from './swatch.tsx';
import { lineTexts } from './texts.ts';
import { ValueList } from './value-list.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 3fr) minmax(0, 6fr) minmax(120px, auto)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
    '@container (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  subject: {
    color: tokens.colorNeutralForeground2,
    paddingTop: '4px',
    overflowWrap: 'anywhere',
    '@container (max-width: 560px)': { gridColumn: '1 / -1' },
  },
  value: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  expected: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '28px' },
  words: { overflowWrap: 'anywhere' },
  found: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
  alone: { paddingTop: '4px' },
  remark: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  state: { display: 'flex', alignItems: 'center', minHeight: '28px' },
});

interface Properties {
  readonly line: SetupLine;
  /** What the line is about, when its own words alone do not tell (a status's name). */
  readonly about?: string;
  readonly onTick: (ids: readonly string[], on: boolean) => unknown;
}

/** One thing to be as it should be: what, the value with «Скопировать», what stands there now, and how it is. */
export function LineRow({ line, about, onTick }: Properties) {
  const styles = useStyles();
  const name = about === undefined ? line.subject : `${about}: ${line.subject}`;
  return (
    <li className={styles.row}>
      <span className={styles.subject}>{line.subject}</span>
      <LineValue line={line} name={name} />
      <span className={styles.state}>
        <LineMark line={line} name={name} onTick={onTick} />
      </span>
    </li>
  );
}

function LineValue({ line, name }: { readonly line: SetupLine; readonly name: string }) {
  const styles = useStyles();
  const text = useTexts(lineTexts);
  const words = useMessages();
  const format = useFormat();
  const remark = line.remark === undefined ? undefined : words(line.remark.code, line.remark.parameters);
  const isList = line.expected.includes('\n');
  const found = isList || line.found === undefined ? '' : readable(line.found, format.moment);
  return (
    <div className={styles.value}>
      {isList ? <ValueList subject={name} expected={line.expected} found={line.found} /> : null}
      {isList || line.expected === '' ? null : (
        <div className={styles.expected}>
          {line.colour === undefined ? null : <Swatch colour={line.colour} />}
          <Text weight="semibold" className={styles.words}>
            {line.expected}
          </Text>
          <CopyButton text={line.expected} about={name} iconOnly />
        </div>
      )}
      {found === '' || found === line.expected ? null : line.state === 'different' ? (
        <span className={mergeClasses(styles.found, styles.words)}>{text('foundThere', { found })}</span>
      ) : line.expected === '' ? (
        <span className={mergeClasses(styles.alone, styles.words)}>{found}</span>
      ) : null}
      {remark === undefined ? null : (
        <span className={styles.remark}>
          {[remark.what, remark.why, remark.remedy].filter((sentence) => sentence !== undefined).join(' ')}
        </span>
      )}
    </div>
  );
}

/** What stands there, moments in the reader's way of writing them. */
function readable(found: string, moment: (iso: string) => string): string {
  return /^\d{4}-\d\d-\d\dT/u.test(found) ? moment(found) : found;
}

function LineMark({ line, name, onTick }: MarkProperties) {
  if (!isTickable(line)) return <LineState state={line.state} optional={line.optional} />;
  return <Tick line={line} name={name} onTick={onTick} />;
}

/** The box answers to the click by itself; the report follows a moment later and has the last word. */
function Tick({ line, name, onTick }: MarkProperties) {
  const text = useTexts(lineTexts);
  const reported = line.state === 'ticked';
  const [ticked, setTicked] = useState(reported);
  useEffect(() => setTicked(reported), [reported]);
  return (
    <Checkbox
      size="medium"
      label={text('done')}
      aria-label={text('tickName', { subject: name })}
      checked={ticked}
      onChange={(_, { checked }) => {
        setTicked(checked === true);
        void onTick([line.id], checked === true);
      }}
    />
  );
}

interface MarkProperties extends Pick<Properties, 'line' | 'onTick'> {
  /** What is ticked off, for the screen reader. */
  readonly name: string;
}

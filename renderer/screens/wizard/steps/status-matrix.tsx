import {
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Fragment } from 'react';
import type { SetupLine } from '../../../../shared/ipc/wizard.ts';
import { useTexts } from '../../../texts/texts.ts';
import { doneOf, type LineGroup, settingOf } from '../lines/groups.ts';
import { LineState } from '../lines/line-state.tsx';
import { Swatch } from '../lines/swatch.tsx';
import { statusTexts } from './status-texts.ts';

const useStyles = makeStyles({
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  narrow: { width: '58px' },
  other: { width: '56px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  noSwatch: { width: '18px', flexShrink: 0 },
});

/** Settings of the first pass that have a column of their own; everything else is counted in the last one. */
const columns = ['code', 'name', 'colour'] as const;

interface Properties {
  readonly groups: readonly LineGroup[];
  /** Shows the status's card. */
  readonly onChoose: (group: string) => void;
}

/** All statuses at one glance: what is right, missing or different, and how many other parameters are ticked. */
export function StatusMatrix({ groups, onChoose }: Properties) {
  const styles = useStyles();
  const text = useTexts(statusTexts);
  const parts = [
    { title: 'recommendedMark', members: groups.filter(({ optional }) => optional) },
    { title: 'predefinedMark', members: groups.filter(({ optional }) => !optional) },
  ] as const;
  return (
    <Table size="extra-small" aria-label={text('matrix')}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{text('status')}</TableHeaderCell>
          {columns.map((column) => (
            <TableHeaderCell key={column} className={styles.narrow}>
              {text(column)}
            </TableHeaderCell>
          ))}
          <TableHeaderCell className={styles.other}>{text('other')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {parts.map(({ title, members }) =>
          members.length === 0 ? null : (
            <Fragment key={title}>
              <TableRow>
                <TableCell colSpan={columns.length + 2} className={styles.quiet}>
                  {text(title)}
                </TableCell>
              </TableRow>
              {members.map((group) => (
                <MatrixRow key={group.name} group={group} onChoose={onChoose} />
              ))}
            </Fragment>
          ),
        )}
      </TableBody>
    </Table>
  );
}

function MatrixRow({ group, onChoose }: Pick<Properties, 'onChoose'> & { readonly group: LineGroup }) {
  const styles = useStyles();
  const text = useTexts(statusTexts);
  const other = group.lines.filter(({ pass }) => pass === 'other');
  return (
    <TableRow>
      <TableCell>
        <span className={styles.name}>
          {group.colour === undefined ? (
            <span className={styles.noSwatch} />
          ) : (
            <Swatch colour={group.colour} />
          )}
          <Link as="button" onClick={() => onChoose(group.name)}>
            {group.title}
          </Link>
        </span>
      </TableCell>
      {columns.map((column) => (
        <TableCell key={column}>
          <Cell line={group.lines.find((line) => settingOf(line) === column)} />
        </TableCell>
      ))}
      <TableCell>{text('countOf', { done: doneOf(other), total: other.length })}</TableCell>
    </TableRow>
  );
}

function Cell({ line }: { readonly line: SetupLine | undefined }) {
  const text = useTexts(statusTexts);
  if (line === undefined) return <Text aria-label={text('asItIs')}>{text('dash')}</Text>;
  return <LineState state={line.state} optional={line.optional} iconOnly />;
}

import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { usePosition } from '../../../place.ts';
import { useTexts } from '../../../texts/texts.ts';
import { helpTexts } from '../texts.ts';
import type { Block } from './page.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  /** A line of text longer than this is hard to read. */
  text: { maxWidth: '72ch', lineHeight: tokens.lineHeightBase400 },
  table: { maxWidth: '72ch' },
  button: { alignSelf: 'flex-start' },
});

/** One piece of a page. */
export function BlockView({ block }: { readonly block: Block }) {
  const styles = useStyles();
  const text = useTexts(helpTexts);
  const { go } = usePosition();
  switch (block.type) {
    case 'text':
      return <Text className={styles.text}>{block.text}</Text>;
    case 'heading':
      return <Subtitle2 as="h3">{block.text}</Subtitle2>;
    case 'caution':
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{text('caution')}</MessageBarTitle>
            {block.text}
          </MessageBarBody>
        </MessageBar>
      );
    case 'list':
    case 'steps': {
      const List = block.type === 'list' ? 'ul' : 'ol';
      return (
        <List className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>
              <Text className={styles.text}>{item}</Text>
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <BlockTable head={block.head} rows={block.rows} />;
    case 'link':
      return (
        <Button className={styles.button} onClick={() => go(block.place)}>
          {block.text}
        </Button>
      );
  }
}

function BlockTable({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  const styles = useStyles();
  return (
    <Table size="small" className={styles.table}>
      <TableHeader>
        <TableRow>
          {head.map((cell) => (
            <TableHeaderCell key={cell}>{cell}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row[0]}>
            {row.map((cell) => (
              <TableCell key={cell}>{cell}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
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
import type { PlannedChange } from '../../../../shared/planned-change.ts';
import { useLanguage, useMessages, useTexts } from '../../../texts/texts.ts';
import { uiTexts } from '../../../ui/texts.ts';
import { oneKindTexts } from '../../../ui/words.ts';
import { fieldWord, valueWord } from './field-words.ts';
import { planTexts } from './texts.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  cell: { overflowWrap: 'anywhere', verticalAlign: 'top', padding: tokens.spacingHorizontalXS },
});

/** One record of a plan: why, and field by field what is there and what would be. */
export function PlanLineDialog({
  line,
  close,
}: {
  readonly line: PlannedChange;
  readonly close: () => void;
}) {
  const styles = useStyles();
  const text = useTexts(planTexts);
  const ui = useTexts(uiTexts);
  const kindWord = useTexts(oneKindTexts);
  const language = useLanguage();
  const message = useMessages();
  const reason = line.reason === undefined ? undefined : message(line.reason.code, line.reason.parameters);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{`${text(`action_${line.action}`)}: ${kindWord(line.record.kind)} «${line.record.title}»`}</DialogTitle>
          <DialogContent className={styles.content}>
            {reason === undefined ? null : (
              <>
                <Text>{reason.what}</Text>
                {reason.why === undefined ? null : <Text>{reason.why}</Text>}
                {reason.remedy === undefined ? null : <Text>{`${text('remedy')}: ${reason.remedy}`}</Text>}
              </>
            )}
            {line.fields.length === 0 ? null : (
              <Table size="small">
                <TableHeader>
                  <TableRow>
                    <TableHeaderCell>{text('field')}</TableHeaderCell>
                    <TableHeaderCell>{text('before')}</TableHeaderCell>
                    <TableHeaderCell>{text('after')}</TableHeaderCell>
                  </TableRow>
                </TableHeader>
                <TableBody>
                  {line.fields.map(({ name, before, after }) => (
                    <TableRow key={name}>
                      <TableCell className={styles.cell}>{fieldWord(name, language)}</TableCell>
                      <TableCell className={styles.cell}>{valueWord(before, text('nothing'))}</TableCell>
                      <TableCell className={styles.cell}>{valueWord(after, text('nothing'))}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              {ui('close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

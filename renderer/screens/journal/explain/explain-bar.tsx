import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { useTexts } from '../../../texts/texts.ts';
import { StoryDialog } from './story-dialog.tsx';
import { explainTexts } from './texts.ts';

const longestQuestion = 200;

const useStyles = makeStyles({
  form: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  box: { width: '280px', maxWidth: '100%' },
});

/** «Почему заявки 1234 нет в 1С?», also by a client’s name, a contract, the number of a document. */
export function ExplainBar({ exchangeId }: { readonly exchangeId: ExchangeId }) {
  const styles = useStyles();
  const text = useTexts(explainTexts);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string>();
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') setAsked(typed.trim());
        }}
      >
        <SearchBox
          className={styles.box}
          aria-label={text('question')}
          placeholder={text('hint')}
          maxLength={longestQuestion}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          {text('ask')}
        </Button>
      </form>
      {asked === undefined ? null : (
        <StoryDialog exchangeId={exchangeId} text={asked} close={() => setAsked(undefined)} />
      )}
    </>
  );
}

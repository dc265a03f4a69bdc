import { SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTexts } from '../../../texts/texts.ts';
import { filterTexts } from './texts.ts';

/** Nobody wants an answer to half a word. */
const pauseMs = 300;
const longestText = 200;

interface Properties {
  readonly value: string;
  readonly search: (text: string) => void;
}

/** Words to look for; asked when the typing pauses. */
export function TextSearch({ value, search }: Properties) {
  const text = useTexts(filterTexts);
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // The filter was changed from elsewhere: a link, or «Сбросить отбор».
    setKnown(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => {
      setKnown(typed);
      search(typed);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, value, search]);
  return (
    <SearchBox
      size="small"
      aria-label={text('text')}
      placeholder={text('textHint')}
      maxLength={longestText}
      value={typed}
      onChange={(_, change) => setTyped(change.value)}
    />
  );
}

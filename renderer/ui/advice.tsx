import { Text } from '@fluentui/react-components';
import type { MessageText } from '../../shared/message.ts';
import { useTexts } from '../texts/texts.ts';
import { uiTexts } from './texts.ts';

/** Why something happens and what to do about it, as far as the message says so. */
export function Advice({ message: { why, remedy } }: { readonly message: MessageText }) {
  const text = useTexts(uiTexts);
  return (
    <>
      {why === undefined || why === '' ? null : <Text>{why}</Text>}
      {remedy === undefined || remedy === '' ? null : (
        <Text>
          <Text weight="semibold">{`${text('remedy')}: `}</Text>
          {remedy}
        </Text>
      )}
    </>
  );
}

import { Link, Text } from '@fluentui/react-components';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { bridge, useAnswer } from '../../../bridge.ts';
import { usePosition } from '../../../place.ts';
import { useTexts } from '../../../texts/texts.ts';
import { journalTexts } from '../texts.ts';

/** How long lines are kept, and the way to change it. */
export function Retention({ exchangeId }: { readonly exchangeId: ExchangeId }) {
  const text = useTexts(journalTexts);
  const { go } = usePosition();
  const view = useAnswer(['settings', 'view', {}], bridge.settings.view).data;
  const days = view?.exchanges.find(({ settings }) => settings.id === exchangeId)?.settings.journalDays;
  if (days === undefined) return null;
  return (
    <Text size={200}>
      {text('retention', { count: days })}
      {'. '}
      <Link
        inline
        as="button"
        style={{ fontSize: 'inherit' }}
        onClick={() => go({ screen: 'settings', section: 'journal' })}
      >
        {text('retentionChange')}
      </Link>
    </Text>
  );
}

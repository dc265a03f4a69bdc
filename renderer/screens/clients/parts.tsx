import { Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ExchangeId, OneCRef } from '../../../shared/ids.ts';
import type { ClientRecord } from '../../../shared/ipc/clients.ts';
import { bridge, useAnswer } from '../../bridge.ts';
import { useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { Loading } from '../../ui/loading.tsx';
import { kindTexts } from '../../ui/words.ts';
import { RecordBadge } from './record-badge.tsx';
import { recordTexts } from './texts.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  part: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere', textAlign: 'start' },
  group: { marginTop: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly partner: OneCRef;
  readonly open: (record: ClientRecord) => void;
}

/** Contacts, contracts, objects and equipment of a client, each with its place in ОкДеск. */
export function Parts({ exchangeId, partner, open }: Properties) {
  const styles = useStyles();
  const text = useTexts(recordTexts);
  const kinds = useTexts(kindTexts);
  const card = useAnswer(['clients', 'card', { exchangeId, ref: partner }], bridge.clients.card);
  if (card.error !== null) return <FailureBox error={card.error} retry={card.refetch} />;
  if (card.data === undefined) return <Loading />;
  const groups = [...Map.groupBy(card.data.parts, (part) => part.kind)];
  return (
    <section>
      <Subtitle2 as="h3" block>
        {text('parts')}
      </Subtitle2>
      {groups.length === 0 ? <Text block>{text('noParts')}</Text> : null}
      {groups.map(([kind, parts]) => (
        <div key={kind}>
          <Text block className={styles.group}>
            {text('partCount', { title: kinds(kind), count: parts.length })}
          </Text>
          <ul className={styles.list}>
            {parts.map((part) => (
              <li key={part.ref} className={styles.part}>
                <Link className={styles.name} onClick={() => open(part)}>
                  {part.title}
                </Link>
                <RecordBadge state={part.state} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

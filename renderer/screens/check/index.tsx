import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { PlugConnectedRegular } from '@fluentui/react-icons';
import type { ExchangeId } from '../../../shared/ids.ts';
import { bridge, useAnswer } from '../../bridge.ts';
import { usePosition } from '../../place.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useFormat } from '../../ui/format.ts';
import { NoExchange } from '../../ui/no-exchange.tsx';
import { Screen } from '../../ui/screen.tsx';
import { reportText } from './report-text.ts';
import { SideCard } from './side-card.tsx';
import { checkTexts } from './texts.ts';
import { type SideCheck, useSide } from './use-side.ts';

const useStyles = makeStyles({ intro: { color: tokens.colorNeutralForeground2, maxWidth: '720px' } });

/** «Проверка соединения»: both sides, question by question. */
export default function CheckScreen() {
  const { exchangeId } = usePosition();
  const text = useTexts(checkTexts);
  if (exchangeId !== undefined) return <Check key={exchangeId} exchangeId={exchangeId} />;
  return (
    <NoExchange
      screen={text('title')}
      title={text('noExchange')}
      hint={text('noExchangeHint')}
      button={text('wizard')}
    />
  );
}

function Check({ exchangeId }: { readonly exchangeId: ExchangeId }) {
  const styles = useStyles();
  const text = useTexts(checkTexts);
  const { go } = usePosition();
  const onec = useSide(exchangeId, 'onec');
  const okdesk = useSide(exchangeId, 'okdesk');
  const support = useSupportText(exchangeId, [onec, okdesk]);
  const tools = (
    <Button size="small" onClick={() => go({ screen: 'settings' })}>
      {text('settings')}
    </Button>
  );
  return (
    <Screen
      title={text('title')}
      actions={
        <>
          {support === undefined ? null : (
            <CopyButton
              text={support}
              label={text('copyReport')}
              about={text('copyAbout')}
              size="medium"
              appearance="secondary"
            />
          )}
          <Button
            appearance="primary"
            icon={<PlugConnectedRegular />}
            disabledFocusable={onec.checking && okdesk.checking}
            onClick={() => {
              onec.repeat();
              okdesk.repeat();
            }}
          >
            {text('both')}
          </Button>
        </>
      }
    >
      <Text className={styles.intro}>{text('intro')}</Text>
      <SideCard check={okdesk} tools={tools} />
      <SideCard check={onec} tools={tools} />
    </Screen>
  );
}

/** What «Скопировать для поддержки» copies; `undefined` while there is nothing to tell. */
function useSupportText(exchangeId: ExchangeId, checks: readonly SideCheck[]): string | undefined {
  const text = useTexts(checkTexts);
  const language = useLanguage();
  const format = useFormat();
  const version = useAnswer(['application', 'view', {}], bridge.application.view).data?.version ?? '';
  const list = useAnswer(['exchange', 'list', {}], bridge.exchange.list).data?.exchanges;
  const name = list?.find(({ id }) => id === exchangeId)?.name ?? '';
  const reports = checks.flatMap(({ report }) => report ?? []);
  if (reports.length === 0) return undefined;
  const times = checks.flatMap(({ side, checkedAt }) =>
    checkedAt === undefined
      ? []
      : [`${text(side)}: ${text('checkedAt', { moment: format.exactMoment(checkedAt) })}`],
  );
  const head = [text('reportTitle', { name }), text('reportVersion', { version }), ...times];
  return [...head, '', reportText(reports, language)].join('\n');
}

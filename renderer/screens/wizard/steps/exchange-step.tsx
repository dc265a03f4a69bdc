import { Button } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { bridge } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { GroupedLines } from '../lines/grouped-lines.tsx';
import { ConnectionTest } from './connection-test.tsx';
import { ExchangeForm } from './exchange-form.tsx';
import type { StepProperties } from './step-properties.ts';
import { stepWords } from './texts.ts';

/** (g) The exchange itself, as the form «Настройка обмена с сайтом» has it. */
export function ExchangeStep({ configured, report, onTick }: StepProperties) {
  const text = useTexts(stepWords);
  const { id, okdesk } = configured.settings;
  return (
    <>
      <ExchangeForm configured={configured} />
      <ConnectionTest exchangeId={id} />
      {okdesk.url === '' ? null : (
        <div>
          <Button
            icon={<OpenRegular aria-hidden />}
            onClick={() => void bridge.application.openLink({ url: okdesk.url })}
          >
            {text('site')}
          </Button>
        </div>
      )}
      <GroupedLines lines={report?.lines ?? []} onTick={onTick} />
    </>
  );
}

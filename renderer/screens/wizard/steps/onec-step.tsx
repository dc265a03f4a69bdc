import { Subtitle2 } from '@fluentui/react-components';
import { useTexts } from '../../../texts/texts.ts';
import { OnecAccess } from '../forms/onec-access.tsx';
import { LineList } from '../lines/line-list.tsx';
import { InitialFill } from './initial-fill.tsx';
import { NotOpen } from './not-open.tsx';
import { OnecNames } from './onec-names.tsx';
import type { StepProperties } from './step-properties.ts';
import { stepWords } from './texts.ts';

/** (f) The infobase: where it is, what it opens to the exchange, and its first reading. */
export function OnecStep({ configured, report, onTick }: StepProperties) {
  const text = useTexts(stepWords);
  const lines = report?.lines ?? [];
  return (
    <>
      <OnecAccess configured={configured} />
      <OnecNames configured={configured} />
      <NotOpen lines={lines} user={configured.settings.onec.user} />
      <InitialFill exchangeId={configured.settings.id} />
      <Subtitle2 as="h3">{text('needed')}</Subtitle2>
      <LineList label={text('needed')} lines={lines} onTick={onTick} />
    </>
  );
}

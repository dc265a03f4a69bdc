import { Card } from '@fluentui/react-components';
import { useState } from 'react';
import { type Direction, directionSchema } from '../../../../shared/kinds.ts';
import type { Schedule } from '../../../../shared/schedule.ts';
import { useTexts } from '../../../texts/texts.ts';
import { ScheduleEditor } from '../../../ui/schedule-editor/schedule-editor.tsx';
import { ruleFault } from '../../../ui/schedule-editor/schedule-words.ts';
import { SaveForm } from '../forms/save-form.tsx';
import { Heading } from '../heading.tsx';
import { GroupedLines } from '../lines/grouped-lines.tsx';
import { type Behalf, BehalfFields, behalfChange, behalfOf } from './behalf-fields.tsx';
import type { StepProperties } from './step-properties.ts';
import { stepWords } from './texts.ts';

/** (h) When each direction runs by itself, and on whose behalf. */
export function SchedulesStep({ configured, report, onTick }: StepProperties) {
  const text = useTexts(stepWords);
  const { settings, secrets } = configured;
  const [schedule, setSchedule] = useState<Readonly<Record<Direction, Schedule>>>(settings.schedule);
  const [behalf, setBehalf] = useState<Behalf>(() => behalfOf(settings));
  const faulty = directionSchema.options.some(
    (direction) => schedule[direction].enabled && ruleFault(schedule[direction].rule) !== undefined,
  );
  return (
    <>
      <SaveForm
        exchangeId={settings.id}
        label={text('schedulesForm')}
        step="schedules"
        blocked={faulty}
        collect={() => {
          const { onec, secrets: typed } = behalfChange(behalf);
          return {
            change: (present) => ({ ...present, schedule, onec: { ...present.onec, ...onec } }),
            secrets: typed,
          };
        }}
        onSaved={() => setBehalf((present) => ({ ...present, passwords: {} }))}
      >
        {directionSchema.options.map((direction) => (
          <Card key={direction} role="group" aria-label={text(`${direction}Schedule`)}>
            <Heading>{text(`${direction}Schedule`)}</Heading>
            <ScheduleEditor
              value={schedule[direction]}
              onChange={(changed) => setSchedule((present) => ({ ...present, [direction]: changed }))}
            />
          </Card>
        ))}
        <BehalfFields value={behalf} secrets={secrets} onChange={setBehalf} />
      </SaveForm>
      <GroupedLines lines={report?.lines ?? []} onTick={onTick} />
    </>
  );
}

import { Card, Field, Input, Subtitle2, Switch, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Direction } from '../../../../shared/kinds.ts';
import { useTexts } from '../../../texts/texts.ts';
import { SaveForm } from '../forms/save-form.tsx';
import { SecretField } from '../forms/secret-field.tsx';
import { LineList } from '../lines/line-list.tsx';
import type { StepProperties } from './step-properties.ts';
import { stepWords } from './texts.ts';

const directions: readonly Direction[] = ['export', 'import'];

/** (h) When each direction runs by itself, and on whose behalf. */
export function SchedulesStep({ configured, report, onTick }: StepProperties) {
  const text = useTexts(stepWords);
  const { settings, secrets } = configured;
  const [schedule, setSchedule] = useState(settings.schedule);
  const [users, setUsers] = useState({
    export: settings.onec.exportUser,
    import: settings.onec.importUser,
  });
  const [passwords, setPasswords] = useState<{ export?: string | undefined; import?: string | undefined }>(
    {},
  );
  return (
    <>
      <Text>{text('byHand')}</Text>
      <SaveForm
        exchangeId={settings.id}
        label={text('schedulesForm')}
        collect={() => ({
          change: (present) => ({
            ...present,
            schedule,
            onec: {
              ...present.onec,
              exportUser: users.export.trim(),
              importUser: users.import.trim(),
            },
          }),
          secrets: {
            ...(passwords.export === undefined ? {} : { onecExportPassword: passwords.export }),
            ...(passwords.import === undefined ? {} : { onecImportPassword: passwords.import }),
          },
        })}
        onSaved={() => setPasswords({})}
      >
        {directions.map((direction) => (
          <Card key={direction} role="group" aria-label={text(`${direction}Schedule`)}>
            <Subtitle2 as="h3">{text(`${direction}Schedule`)}</Subtitle2>
            <Switch
              label={text(`${direction}Schedule`)}
              checked={schedule[direction].enabled}
              onChange={(_, { checked }) =>
                setSchedule({ ...schedule, [direction]: { ...schedule[direction], enabled: checked } })
              }
            />
          </Card>
        ))}
        <Subtitle2 as="h3">{text('behalf')}</Subtitle2>
        <Text>{text('behalfHint')}</Text>
        {directions.map((direction) => (
          <div key={direction}>
            <Field label={text(`${direction}User`)}>
              <Input
                value={users[direction]}
                autoComplete="off"
                onChange={(_, { value }) => setUsers({ ...users, [direction]: value })}
              />
            </Field>
            {users[direction] === '' ? null : (
              <SecretField
                label={text(`${direction}Password`)}
                isSet={secrets[direction === 'export' ? 'onecExportPassword' : 'onecImportPassword']}
                value={passwords[direction]}
                onChange={(value) => setPasswords({ ...passwords, [direction]: value })}
              />
            )}
          </div>
        ))}
      </SaveForm>
      <LineList label={text('needed')} lines={report?.lines ?? []} onTick={onTick} />
    </>
  );
}

import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { SettingsView } from '../../../../shared/ipc/settings.ts';
import type { Direction } from '../../../../shared/kinds.ts';
import type { ExchangeSettings } from '../../../../shared/settings.ts';
import { useTexts } from '../../../texts/texts.ts';
import { ScheduleEditor } from '../../../ui/schedule-editor/schedule-editor.tsx';
import type { Draft } from '../draft/use-draft.ts';
import { Group, Pair } from '../fields/group.tsx';
import { SecretField } from '../fields/secret-field.tsx';
import { TextSetting } from '../fields/settings-fields.tsx';
import { exchangeTexts } from './exchange-texts.ts';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

interface Properties {
  readonly draft: Draft<ExchangeSettings>;
  readonly secrets: SettingsView['exchanges'][number]['secrets'];
}

const ways = [
  { direction: 'export', title: 'schedulesExport', user: 'exportUser', secret: 'onecExportPassword' },
  { direction: 'import', title: 'schedulesImport', user: 'importUser', secret: 'onecImportPassword' },
] as const satisfies readonly { readonly direction: Direction; readonly [name: string]: string }[];

/** Export and import have schedules of their own, and may have sign-ins of their own. */
export function SchedulesSection({ draft, secrets }: Properties) {
  const styles = useStyles();
  const text = useTexts(exchangeTexts);
  const { value } = draft;
  return (
    <>
      {value.setup.finishedAt === '' ? (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{text('notFinished')}</MessageBarBody>
        </MessageBar>
      ) : null}
      {ways.map(({ direction, title, user, secret }) => (
        <Group key={direction} title={text(title)}>
          <ScheduleEditor
            value={value.schedule[direction]}
            onChange={(schedule) =>
              draft.change({ ...value, schedule: { ...value.schedule, [direction]: schedule } })
            }
          />
          <Pair>
            <TextSetting
              label={text('scheduleUser')}
              hint={text('scheduleUserHint')}
              path={`onec.${user}`}
              value={value.onec[user]}
              onChange={(name) => draft.change({ ...value, onec: { ...value.onec, [user]: name } })}
            />
            {value.onec[user] === '' ? null : (
              <SecretField
                exchangeId={value.id}
                name={secret}
                label={text('schedulePassword')}
                kept={secrets[secret]}
              />
            )}
          </Pair>
        </Group>
      ))}
    </>
  );
}

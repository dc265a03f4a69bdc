import type { Sides } from '../world/sides.ts';
import type { EndState } from './end-state.ts';

type Entity = Readonly<Record<string, unknown>>;

/** Made by the server or by its clock, or says when somebody looked. */
const ownOfTheWorld = new Set([
  'Ref_Key',
  'DataVersion',
  'Number',
  'ОкД_ДатаИзмененияЗаявки',
  'ДатаВыполнения',
  'ОкД_СсылкаНаЗаявку',
  'ДатаМодификацииУниверсальная',
  'ДатаСоздания',
]);

/** Live documents and files by the record of ОкДеск that they came from. A document marked for deletion counts as gone. */
export function onecState({ onec, okdesk }: Sides): EndState {
  const person = onec.asPerson();
  const alive = (set: string) => person.all(set).filter((entity) => entity['DeletionMark'] !== true);
  const issuesThere = new Set(
    okdesk.all('issues').flatMap((row) => (row['merged_into_id'] == null ? [String(row.id)] : [])),
  );
  const ofLivingIssue = (entity: Entity) => issuesThere.has(String(entity['ОкД_ИдентификаторЗаявки']));
  const tasks = person.all('Document_ЗаданиеСотруднику');
  const issueOfTask = new Map(
    tasks.map((task) => [String(task['Ref_Key']), String(task['ОкД_ИдентификаторЗаявки'])]),
  );
  const named = (value: unknown) => {
    const issue = issueOfTask.get(String(value));
    return issue === undefined ? value : `issue ${issue}`;
  };
  const line = (id: string) => (entity: Entity) => {
    const fields = Object.entries(entity)
      .filter(([name]) => !ownOfTheWorld.has(name) && name !== id)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(rowOf) : named(value)]);
    return `${String(entity[id])} ${JSON.stringify(Object.fromEntries(fields))}`;
  };
  const filesOf = (set: string) =>
    alive(set)
      .filter((file) => issuesThere.has(issueOfTask.get(String(file['ВладелецФайла_Key'])) ?? ''))
      .map(line('ОкД_ИдентификаторФайла'));
  return {
    task: alive('Document_ЗаданиеСотруднику').filter(ofLivingIssue).map(line('ОкД_ИдентификаторЗаявки')),
    timesheet: alive('Document_ЛистУчетаРабочегоВремени')
      .filter(ofLivingIssue)
      .map(line('ОкД_ИдентификаторТрудозатрат')),
    file: filesOf('Catalog_ЗаданиеСотрудникуПрисоединенныеФайлы'),
  };
}

/** Numbers of comments are the account's own; their moments are given, those of the program's own lines are not. */
function rowOf(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'LineNumber'));
}

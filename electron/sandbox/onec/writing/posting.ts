import { runBeforeWrite } from '../handlers/before-write.ts';
import { instanceNotFound } from '../refusal.ts';
import { type Entity, type EntityType, type Row, scalar, textOf } from '../schema/entity-type.ts';
import type { Author, Workspace } from './session.ts';
import { store } from './write.ts';

const movements = 'AccumulationRegister_ОкД_ОтработанноеВремя';
const timesheet = 'Document_ЛистУчетаРабочегоВремени';

/** Posts or unposts a document: the flag and the movements, which a patch of `Posted` does not touch (measured). */
export function setPosted(
  type: EntityType,
  key: string,
  posted: boolean,
  author: Author,
  workspace: Workspace,
): void {
  workspace.infobase.transaction(() => {
    const before = workspace.infobase.read(type.set, key);
    if (before === undefined) throw instanceNotFound(type.set);
    const after = { ...before, Posted: posted };
    runBeforeWrite({ type, before, after, author }, workspace);
    store(type, key, after, workspace);
    if (type.set === timesheet) writeMovements(key, posted ? [movement(after)] : [], workspace);
  });
}

function movement(document: Entity): Row {
  return {
    Period: textOf(document, 'Date'),
    LineNumber: '1',
    Active: true,
    RecordType: 'Receipt',
    Партнер_Key: textOf(document, 'Партнер_Key'),
    Сотрудник_Key: textOf(document, 'Сотрудник_Key'),
    Минуты: scalar(document, { name: 'Минуты', type: 'Edm.Int64', length: 0 }),
    ВидОплаты: document['БезОплаты'] === true ? 'БезОплаты' : 'Оплачивается',
  };
}

/** The record set of a recorder as a whole; an empty one stays, for «movements removed» must be told. */
function writeMovements(recorder: string, rows: readonly Row[], workspace: Workspace): void {
  const type = workspace.schema.type(movements);
  if (type !== undefined) store(type, recorder, { Recorder_Key: recorder, RecordSet: rows }, workspace);
}

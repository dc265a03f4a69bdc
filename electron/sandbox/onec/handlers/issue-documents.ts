import { type Entity, textOf } from '../schema/entity-type.ts';
import type { BeforeWrite } from './handler.ts';

const documents = new Set(['Document_ЗаданиеСотруднику', 'Document_ЛистУчетаРабочегоВремени']);

/** Filled by the act that takes a timesheet, which is how 1C itself writes into a locked document. */
const ownProperties = new Set(['АктВыполненныхРабот_Key', 'DataVersion']);

/**
 * A document that came from the help desk is changed there only (manual of the module, «Заблокированы для изменения»).
 */
export const refuseForeignChange: BeforeWrite = ({ type, before, after, author }, workspace) => {
  if (!documents.has(type.set) || author.user === workspace.exchangeUser) return undefined;
  if (before === undefined || !cameFromHelpDesk(before)) return undefined;
  if (after !== undefined && onlyOwnPropertiesChanged(before, after)) return undefined;
  return 'Заявка создана на стороне OkDesk. Редактирование возможно только на стороне сайта.';
};

function cameFromHelpDesk(document: Entity): boolean {
  return !['', '0'].includes(textOf(document, 'ОкД_ИдентификаторЗаявки'));
}

function onlyOwnPropertiesChanged(before: Entity, after: Entity): boolean {
  const changed = Object.keys(after).filter(
    (name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]),
  );
  return changed.length > 0 && changed.every((name) => ownProperties.has(name));
}

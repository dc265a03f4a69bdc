import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Disposition } from '../../../shared/problem.ts';

/** What a code of the interface means for the run, on a read and on a write. */
export interface CodeMeaning {
  readonly code: MessageCode;
  readonly read: Disposition;
  /** A refused write is the fault of one record: the others go on. */
  readonly write: Disposition;
}

/** The codes of the standard OData interface (1C guide 17.4, «Коды ошибок»). Texts are never matched, codes are. */
const meanings: Readonly<Record<number, CodeMeaning>> = {
  0: { code: 'onec.notSupported', read: 'fatal', write: 'fatal' },
  1: { code: 'onec.unparsableText', read: 'fatal', write: 'refused' },
  2: { code: 'onec.badRequestFormat', read: 'fatal', write: 'refused' },
  3: { code: 'onec.representation', read: 'fatal', write: 'fatal' },
  4: { code: 'onec.badPropertyValue', read: 'fatal', write: 'refused' },
  5: { code: 'onec.propertyRequired', read: 'fatal', write: 'refused' },
  6: { code: 'onec.unknownName', read: 'fatal', write: 'refused' },
  7: { code: 'onec.keyElementMissing', read: 'fatal', write: 'refused' },
  8: { code: 'onec.setNotOpened', read: 'fatal', write: 'refused' },
  9: { code: 'onec.objectMissing', read: 'refused', write: 'refused' },
  10: { code: 'onec.propertyMissing', read: 'fatal', write: 'refused' },
  11: { code: 'onec.methodMissing', read: 'fatal', write: 'refused' },
  12: { code: 'onec.argumentMissing', read: 'fatal', write: 'fatal' },
  13: { code: 'onec.rowsDirectly', read: 'fatal', write: 'refused' },
  14: { code: 'onec.filterNotParsed', read: 'fatal', write: 'refused' },
  15: { code: 'onec.keyExists', read: 'refused', write: 'refused' },
  16: { code: 'onec.propertyNotAssigned', read: 'fatal', write: 'refused' },
  17: { code: 'onec.noLoadMode', read: 'fatal', write: 'refused' },
  18: { code: 'onec.duplicateProperties', read: 'fatal', write: 'fatal' },
  19: { code: 'onec.methodNotAllowed', read: 'fatal', write: 'refused' },
  20: { code: 'onec.noRights', read: 'fatal', write: 'refused' },
  21: { code: 'onec.functionArguments', read: 'fatal', write: 'refused' },
  [-1]: { code: 'onec.businessRule', read: 'waiting', write: 'refused' },
};

export function codeMeaning(code: number | undefined): CodeMeaning | undefined {
  return code === undefined ? undefined : meanings[code];
}

/**
 * Failures that a smaller page may avoid or narrow down to one object: too much data, a forbidden character, a handler
 * that fails on one object. The others would come back the same from any page.
 */
export const dividable: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'onec.badCharacter',
  'onec.businessRule',
  'onec.badRequest',
  'onec.serverError',
  'onec.valueNotSupported',
  'onec.timeout',
  'onec.cutAnswer',
  'onec.reset',
  'onec.answerTooBig',
]);

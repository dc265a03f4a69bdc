import { hash } from 'node:crypto';
import type { OneCRef } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { castLiteral, textLiteral } from '../values/literal.ts';
import { readNumber, readReference, refKey } from '../values/scalar.ts';
import {
  type AttachedFile,
  base64,
  binaryType,
  type FileStorage,
  type StorageTools,
} from './attached-file.ts';

/** Register records name the card by a composite dimension: reference text and type. */
function fileDimension(
  names: { readonly file: string; readonly fileType: string },
  card: OneCRef,
  set: string,
) {
  return { [names.file]: card, [names.fileType]: `StandardODATA.${set}` };
}

async function hasRecord(
  { onec }: StorageTools,
  register: { readonly set: string; readonly fields: { readonly file: string; readonly fileType: string } },
  card: OneCRef,
  set: string,
): Promise<Result<boolean, Problem>> {
  const { file, fileType } = register.fields;
  const filter = `${file} eq ${castLiteral(card, set)}`;
  const rows = await onec.list(register.set, { filter, select: [file, fileType], orderBy: file });
  return rows.ok ? success(rows.value.length > 0) : rows;
}

/** The newer library: bytes in a catalog found by their hash, a register ties them to the card (УТ 11.5.20). */
export function newerStorage(tools: StorageTools): FileStorage {
  const { onec, profile } = tools;
  const { fileStorage, fileStorageRegister } = profile;
  /** The same picture of a signature comes with every letter. By digest; for the life of a client, which is one run. */
  const known = new Map<string, OneCRef>();

  async function storedBytes(file: AttachedFile): Promise<Result<OneCRef, Problem>> {
    const digest = hash('sha256', file.bytes, 'base64');
    const remembered = known.get(digest);
    if (remembered !== undefined) return success(remembered);
    const stored = await findOrCreate(file, digest);
    if (stored.ok) known.set(digest, stored.value);
    return stored;
  }

  async function findOrCreate(file: AttachedFile, digest: string): Promise<Result<OneCRef, Problem>> {
    const { size, hash, data, dataType } = fileStorage.fields;
    const same = await onec.list(fileStorage.set, {
      filter: `${hash} eq ${textLiteral(digest)}`,
      select: [refKey, size],
    });
    if (!same.ok) return same;
    const twin = same.value.find((row) => readNumber(row[size]) === file.bytes.length);
    const found = readReference(twin?.[refKey]);
    if (found !== undefined) return success(found);
    const created = await onec.create(fileStorage.set, {
      [size]: String(file.bytes.length),
      [hash]: digest,
      [dataType]: binaryType,
      [data]: base64(file.bytes),
    });
    if (!created.ok) return created;
    return referenceOf(created.value, `POST ${fileStorage.set}`);
  }

  return {
    cardProperties: () => ({}),
    isStored: (card, file) => hasRecord(tools, fileStorageRegister, card, file.set),
    async store(card, file) {
      const bytes = await storedBytes(file);
      if (!bytes.ok) return bytes;
      const tied = await onec.create(fileStorageRegister.set, {
        ...fileDimension(fileStorageRegister.fields, card, file.set),
        [fileStorageRegister.fields.storage]: bytes.value,
      });
      return tied.ok ? success(undefined) : tied;
    },
  };
}

/** The older library: bytes in a register of their own (УТ 11.4, КА 2.5). */
export function olderStorage(tools: StorageTools): FileStorage {
  const { onec, profile } = tools;
  const { set, fields } = profile.fileDataRegister;
  return {
    cardProperties: () => ({}),
    isStored: (card, file) => hasRecord(tools, profile.fileDataRegister, card, file.set),
    async store(card, file) {
      const stored = await onec.create(set, {
        ...fileDimension(fields, card, file.set),
        [fields.dataType]: binaryType,
        [fields.data]: base64(file.bytes),
      });
      return stored.ok ? success(undefined) : stored;
    },
  };
}

/** Neither register is opened: the card holds the bytes itself, in one write. */
export function inlineStorage({ profile }: StorageTools): FileStorage {
  const { inlineData, inlineDataType } = profile.taskFile.fields;
  return {
    cardProperties: (file) => ({ [inlineDataType]: binaryType, [inlineData]: base64(file.bytes) }),
    isStored: () => Promise.resolve(success(true)),
    store: () => Promise.resolve(success(undefined)),
  };
}

/** The reference that 1C gave to a new object; an answer without one leaves its fate open. */
export function referenceOf(
  entity: Readonly<Record<string, unknown>>,
  operation: string,
): Result<OneCRef, Problem> {
  const ref = readReference(entity[refKey]);
  if (ref !== undefined) return success(ref);
  return failed({
    code: 'onec.unexpectedAnswer',
    side: 'onec',
    operation,
    disposition: 'waiting',
    applied: 'unknown',
    parameters: { text: refKey },
  });
}

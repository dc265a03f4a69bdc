import type { OneCRef } from '../../shared/ids.ts';
import type { Problem } from '../../shared/problem.ts';
import { type Result, success } from '../../shared/result.ts';
import type { AttachedFile, FileStorage, WrittenFile } from './files/attached-file.ts';
import { inlineStorage, newerStorage, olderStorage, referenceOf } from './files/storages.ts';
import type { OneC, RawEntity } from './onec.ts';
import { guidLiteral } from './values/literal.ts';
import { dataVersionKey, readBoolean, readReference, readTrimmed, refKey } from './values/scalar.ts';

export type { AttachedFile, WrittenFile } from './files/attached-file.ts';

/** The generation does not change while a client lives; asking once per file would double the requests. */
const known = new WeakMap<OneC, FileStorage>();

async function storageOf(onec: OneC): Promise<Result<FileStorage, Problem>> {
  const remembered = known.get(onec);
  if (remembered !== undefined) return success(remembered);
  const opened = await onec.openedSets();
  if (!opened.ok) return opened;
  const { profile } = onec;
  const tools = { onec, profile };
  const newer =
    opened.value.has(profile.fileStorage.set) && opened.value.has(profile.fileStorageRegister.set);
  const older = opened.value.has(profile.fileDataRegister.set);
  const storage = newer ? newerStorage(tools) : older ? olderStorage(tools) : inlineStorage(tools);
  known.set(onec, storage);
  return success(storage);
}

function written(entity: RawEntity, ref: OneCRef): WrittenFile {
  return { ref, dataVersion: readTrimmed(entity[dataVersionKey]) };
}

/**
 * The card of this attachment at its owner that people have not marked for deletion, else any of its cards there. The
 * same attachment has a card at another document too after issues were merged in ОкДеск: its number stays, its issue not.
 */
async function findCard(onec: OneC, file: AttachedFile): Promise<Result<WrittenFile | undefined, Problem>> {
  const { attachmentId, deletionMark, owner } = onec.profile.taskFile.fields;
  const rows = await onec.list(file.set, {
    filter: `${owner} eq ${guidLiteral(file.owner)} and ${attachmentId} eq ${file.attachmentId}`,
    select: [refKey, dataVersionKey, deletionMark],
  });
  if (!rows.ok) return rows;
  const alive = rows.value.find((row) => readBoolean(row[deletionMark]) !== true) ?? rows.value[0];
  const ref = readReference(alive?.[refKey]);
  return success(alive === undefined || ref === undefined ? undefined : written(alive, ref));
}

function cardBody(onec: OneC, storage: FileStorage, file: AttachedFile): Record<string, unknown> {
  const names = onec.profile.taskFile.fields;
  return {
    [names.name]: file.name,
    [names.owner]: file.owner,
    ...(file.author === undefined ? {} : { [names.author]: file.author }),
    [names.extension]: file.extension,
    [names.size]: String(file.bytes.length),
    [names.createdAt]: file.createdAt,
    [names.modifiedAtUtc]: file.modifiedAtUtc ?? file.createdAt,
    [names.storageType]: 'ВИнформационнойБазе',
    [names.textExtraction]: 'НеИзвлечен',
    [names.description]: file.description,
    [names.attachmentId]: String(file.attachmentId),
    ...storage.cardProperties(file),
  };
}

/** Ties bytes to a card. When the answer got lost, the register itself says whether it was done. */
async function storeSurely(
  storage: FileStorage,
  card: OneCRef,
  file: AttachedFile,
): Promise<Result<void, Problem>> {
  const stored = await storage.store(card, file);
  if (stored.ok || stored.error.applied === 'no') return stored;
  const there = await storage.isStored(card, file);
  return there.ok && there.value ? success(undefined) : stored;
}

/**
 * Attaches a file in whichever way this base keeps them: bytes in a catalog and a register (newer library), in a register
 * (older), or in the card. No transaction spans the writes (three clients in the wild do the same three steps): when the
 * bytes cannot be tied to a card just made, the card is taken back, so that nobody finds a file that does not open. With
 * `lookFirst` a present card is completed instead of made again.
 */
export async function writeAttachedFile(
  onec: OneC,
  file: AttachedFile,
): Promise<Result<WrittenFile, Problem>> {
  const storage = await storageOf(onec);
  if (!storage.ok) return storage;
  if (file.lookFirst === true) {
    const present = await findCard(onec, file);
    if (!present.ok) return present;
    if (present.value !== undefined) return completed(storage.value, present.value, file);
  }
  const created = await onec.create(file.set, cardBody(onec, storage.value, file));
  if (!created.ok) return created;
  const ref = referenceOf(created.value, `POST ${file.set}`);
  if (!ref.ok) return ref;
  const stored = await storeSurely(storage.value, ref.value, file);
  if (stored.ok) return success(written(created.value, ref.value));
  const removed = await onec.delete(file.set, ref.value);
  // A card that could not be taken back is still there: the next attempt must look for it.
  return { ok: false, error: { ...stored.error, applied: removed.ok ? 'no' : 'unknown' } };
}

async function completed(
  storage: FileStorage,
  present: WrittenFile,
  file: AttachedFile,
): Promise<Result<WrittenFile, Problem>> {
  const there = await storage.isStored(present.ref, file);
  if (!there.ok) return there;
  if (there.value) return success(present);
  const stored = await storeSurely(storage, present.ref, file);
  return stored.ok ? success(present) : stored;
}

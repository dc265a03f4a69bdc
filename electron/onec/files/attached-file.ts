import type { OneCRef } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import type { OneC } from '../onec.ts';
import type { Profile } from '../profile/profile.ts';
import type { WallTime } from '../records/records.ts';

/** A file to be attached to an object of 1C. */
export interface AttachedFile {
  /** Set of the cards (`Catalog_ЗаданиеСотрудникуПрисоединенныеФайлы`). */
  readonly set: string;
  readonly owner: OneCRef;
  /** Without extension. */
  readonly name: string;
  /** Without dot. */
  readonly extension: string;
  readonly bytes: Uint8Array;
  readonly createdAt: WallTime;
  /** 1C keeps the moment of change in UTC; without it `createdAt` stands there. */
  readonly modifiedAtUtc?: WallTime;
  /** ОкДеск's number of the attachment: tells whether the file is here already. */
  readonly attachmentId: number;
  readonly description: string;
  /** Employee who wrote it, where known. */
  readonly author?: OneCRef;
  /** Look for a card with this attachment before writing: after an unknown outcome, or when nothing is remembered. */
  readonly lookFirst?: boolean;
}

/** A card and its version after the last write. */
export interface WrittenFile {
  readonly ref: OneCRef;
  readonly dataVersion: string;
}

/** Puts the bytes where the base keeps them, for a card that exists. */
type StoreBytes = (card: OneCRef, file: AttachedFile) => Promise<Result<void, Problem>>;

/** One generation of attached files of the library (БСП). */
export interface FileStorage {
  /** True when bytes are kept for this card already. */
  isStored(card: OneCRef, file: AttachedFile): Promise<Result<boolean, Problem>>;
  readonly store: StoreBytes;
  /** Properties that the card itself carries about its bytes. */
  cardProperties(file: AttachedFile): Readonly<Record<string, unknown>>;
}

/** What a storage needs of the client. */
export interface StorageTools {
  readonly onec: Pick<OneC, 'list' | 'create'>;
  readonly profile: Profile;
}

/** Content type on write: with exotic ones a server answered 500 (seen in the wild). */
export const binaryType = 'application/octet-stream';

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

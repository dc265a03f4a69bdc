import type { Options } from '../query/options.ts';
import type { QueryContext } from '../query/scope.ts';
import type { JsonDetail } from '../wire/json.ts';
import type { Author, Workspace } from '../writing/session.ts';
import type { Segment } from './resource-path.ts';

/** A signed-in request, read as far as every route needs it. */
export interface Exchange {
  readonly method: string;
  /** Absolute address of the publication's OData root, as the client called it. */
  readonly root: string;
  readonly segments: readonly Segment[];
  readonly options: Options;
  readonly format: 'json' | 'atom';
  readonly detail: JsonDetail;
  readonly body: Buffer;
  readonly contentType: string;
  readonly header: (name: string) => string | undefined;
  readonly author: Author;
  readonly context: QueryContext;
  readonly workspace: Workspace;
}

/** An answer; a generator of text is sent as it is made. */
export interface Answer {
  readonly status: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer | Generator<string, void, void>;
}

export const jsonType = 'application/json;charset=utf-8';
export const entryType = 'application/atom+xml;type=entry;charset=utf-8';
export const feedType = 'application/atom+xml;type=feed;charset=utf-8';
export const xmlType = 'application/xml;charset=utf-8';

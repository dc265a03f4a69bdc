import type { OneCRef } from '../../../shared/ids.ts';
import { emptyAnswer, singleEntity } from '../http/json-answer.ts';
import type { CallBody, Transport } from '../http/transport.ts';
import type { EntityBody, OneC } from '../onec.ts';
import { objectPath } from '../values/literal.ts';

type Writing = Pick<OneC, 'create' | 'update' | 'post' | 'unpost' | 'delete'>;

/** Contents of files would drown everything else that a person wants to see of a request. */
const longestShownValue = 500;

function bodyForPeople(body: EntityBody): string {
  return JSON.stringify(body, (_name, value: unknown) =>
    typeof value === 'string' && value.length > longestShownValue
      ? `${value.slice(0, longestShownValue)}… (${value.length})`
      : value,
  );
}

/**
 * The writing half of the client. `PATCH` changes only the given properties, sections are replaced whole, `DELETE` is
 * physical (1C guide 17.4). `PATCH {"Posted":true}` only flips a flag (measured), hence `Post`.
 */
export function createWriting(transport: Transport): Writing {
  const action = (name: string, query: Record<string, string>) => (set: string, ref: OneCRef) =>
    transport.call(
      {
        method: 'POST',
        path: `${objectPath(set, ref)}/${name}`,
        query,
        set,
        single: true,
        write: true,
        accept: 'json',
      },
      emptyAnswer,
    );
  const written = (body: EntityBody): CallBody => ({
    text: JSON.stringify(body),
    forPeople: () => bodyForPeople(body),
  });
  const common = { query: { $format: 'json' }, write: true, accept: 'json' } as const;

  return {
    create: (set, body) =>
      transport.call(
        { ...common, method: 'POST', path: encodeURIComponent(set), set, body: written(body) },
        singleEntity,
      ),
    update: (set, ref, body, dataVersion) =>
      transport.call(
        {
          ...common,
          method: 'PATCH',
          path: objectPath(set, ref),
          set,
          single: true,
          body: written(body),
          ...(dataVersion === undefined ? {} : { ifMatch: dataVersion }),
        },
        singleEntity,
      ),
    post: action('Post', { PostingModeOperational: 'false' }),
    unpost: action('Unpost', {}),
    delete: (set, ref) =>
      transport.call(
        { method: 'DELETE', path: objectPath(set, ref), set, single: true, write: true, accept: 'json' },
        emptyAnswer,
      ),
  };
}

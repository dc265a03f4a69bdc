import { z } from 'zod';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { bodyText, contentKind } from '../http/body.ts';
import { jsonBody } from '../http/json-answer.ts';
import type { Answer } from '../http/transport.ts';
import { readXml } from '../xml/read-xml.ts';

const documentSchema = z.object({ value: z.array(z.object({ name: z.string() })) });

/** A service document of 4000 sets takes half a megabyte. */
const limitBytes = 16 * 1024 * 1024;

/** Names of the sets in the AtomPub form: `<collection href="Catalog_X">`. `undefined` for other XML. */
export function setsOfAtom(text: string): ReadonlySet<string> | undefined {
  const sets = new Set<string>();
  let service = false;
  const fault = readXml(text, {
    open(name, attributes) {
      if (name === 'service') service = true;
      const set = attributes.get('href');
      if (name === 'collection' && set !== undefined) sets.add(set);
    },
  });
  return service && fault === undefined ? sets : undefined;
}

/** The service document in either form: which objects the administrator opened (1C guide 17.4). */
export async function serviceSets(answer: Answer): Promise<Result<ReadonlySet<string>, Problem>> {
  if (contentKind(answer.contentType) === 'xml') {
    const text = (await bodyText(answer.stream, limitBytes)) ?? '';
    const sets = setsOfAtom(text);
    return sets === undefined ? failed(answer.problem(text)) : success(sets);
  }
  const body = await jsonBody(answer);
  if (!body.ok) return body;
  const document = documentSchema.safeParse(body.value);
  if (!document.success) return failed(answer.problem(JSON.stringify(body.value)));
  return success(new Set(document.data.value.map((collection) => collection.name)));
}

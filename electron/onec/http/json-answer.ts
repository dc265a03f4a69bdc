import { z } from 'zod';
import { isJsonObject } from '../../../shared/json-object.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { parseJson } from '../errors/error-body.ts';
import { makeProblem } from '../errors/origin.ts';
import type { RawEntity } from '../onec.ts';
import { bodyText, contentKind } from './body.ts';
import type { Answer } from './transport.ts';

/** More than this in one answer is asked for again in smaller pages; memory stays bounded. */
const jsonLimitBytes = 64 * 1024 * 1024;

/** JSON has no other objects than plain ones; a schema of records would copy each with all its properties. */
const entitySchema = z.custom<RawEntity>(isJsonObject);
const listSchema = z.object({ value: z.array(entitySchema), 'odata.count': z.unknown().optional() });
const errorSchema = z.object({ 'odata.error': z.unknown() });

export interface EntityList {
  readonly entities: readonly RawEntity[];
  /** `odata.count` as it came, where it was asked for. */
  readonly total: unknown;
}

/** An answer of success that cannot be read leaves open whether a write was carried out: most likely it was. */
function unreadable(answer: Answer, code: 'onec.cutAnswer' | 'onec.answerTooBig', status: number): Problem {
  return makeProblem(answer.origin, code, 'waiting', {
    status,
    applied: answer.origin.write ? 'unknown' : 'no',
  });
}

/** The body as a JSON value, looked at only after status and content type agree that it is one. */
export async function jsonBody(answer: Answer): Promise<Result<unknown, Problem>> {
  const text = await bodyText(answer.stream, jsonLimitBytes);
  if (text === undefined) return failed(unreadable(answer, 'onec.answerTooBig', answer.status));
  if (contentKind(answer.contentType) !== 'json') return failed(answer.problem(text));
  const json = parseJson(text);
  if (json === undefined) return failed(unreadable(answer, 'onec.cutAnswer', answer.status));
  if (errorSchema.safeParse(json.value).success) return failed(answer.problem(text));
  return success(json.value);
}

/** `{"value":[…]}`. */
export async function entityList(answer: Answer): Promise<Result<EntityList, Problem>> {
  const body = await jsonBody(answer);
  if (!body.ok) return body;
  const list = listSchema.safeParse(body.value);
  if (!list.success) return failed(answer.problem(JSON.stringify(body.value)));
  return success({ entities: list.data.value, total: list.data['odata.count'] });
}

/** One object at the root of the answer. */
export async function singleEntity(answer: Answer): Promise<Result<RawEntity, Problem>> {
  const body = await jsonBody(answer);
  if (!body.ok) return body;
  const entity = entitySchema.safeParse(body.value);
  return entity.success ? success(entity.data) : failed(answer.problem(JSON.stringify(body.value)));
}

/** Answers of actions are empty; whatever comes is read to its end so that the connection can be used again. */
export async function emptyAnswer(answer: Answer): Promise<Result<void, Problem>> {
  const text = (await bodyText(answer.stream, jsonLimitBytes)) ?? '';
  const kind = contentKind(answer.contentType);
  const page = kind === 'html' || /^\s*<(?:!doctype|html)/iu.test(text);
  return page ? failed(answer.problem(text)) : success(undefined);
}

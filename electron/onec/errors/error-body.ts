import { z } from 'zod';
import { contentKind, withoutByteOrderMark } from '../http/body.ts';

/** Who wrote the body of a failed answer, and what it says. */
export interface ErrorBody {
  /** `odata`: the interface itself; `server`: 1C's application server or its page; `page`: somebody's HTML. */
  readonly from: 'odata' | 'server' | 'page' | 'other';
  /** 0–21 or −1, where the interface gave one. */
  readonly code?: number;
  readonly text: string;
}

const codeSchema = z.union([z.string(), z.number()]).transform((code) => Number(code));
const messageSchema = z.union([
  z.string(),
  z.object({ value: z.string().default('') }).transform((message) => message.value),
]);
const bodySchema = z.object({ code: codeSchema, message: messageSchema.default('') });
const odataSchema = z.object({ 'odata.error': bodySchema });
const appServerSchema = z.object({
  exception: z.object({
    descr: z.string().default(''),
    inner: z.object({ descr: z.string().default('') }).optional(),
  }),
});

/** `undefined` for text that is no JSON. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}

function ofJson(text: string): ErrorBody | undefined {
  const json = parseJson(text);
  if (json === undefined) return undefined;
  const nested = odataSchema.safeParse(json.value);
  if (nested.success) return odata(nested.data['odata.error']);
  const application = appServerSchema.safeParse(json.value);
  if (application.success) {
    const { descr, inner } = application.data.exception;
    return { from: 'server', text: [descr, inner?.descr ?? ''].filter((part) => part !== '').join(' ') };
  }
  const flat = bodySchema.safeParse(json.value);
  return flat.success ? odata(flat.data) : undefined;
}

function odata(body: { readonly code: number; readonly message: string }): ErrorBody {
  return { from: 'odata', ...(Number.isInteger(body.code) ? { code: body.code } : {}), text: body.message };
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function plain(markup: string): string {
  return markup
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/giu, ' ')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function element(name: string, text: string): string | undefined {
  return new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>(.*?)</(?:\\w+:)?${name}>`, 'su').exec(text)?.[1];
}

/** The interface's XML error is small and flat: two elements are taken out of it, whatever their prefix. */
function ofXml(text: string): ErrorBody | undefined {
  const inside = element('error', text);
  if (inside === undefined) return undefined;
  const code = Number(element('code', inside) ?? Number.NaN);
  return odata({ code, message: plain(element('message', inside) ?? '') });
}

const platformPage = /1C:Enterprise 8 application error|1С:Предприятие 8|by reason:|по причине:/iu;

/**
 * Reads the body of a failed answer in every form seen in the wild: JSON `odata.error`, flat JSON, XML `m:error`, JSON
 * of the application server (with a byte order mark), the platform's page, a page of IIS or of somebody else.
 */
export function readErrorBody(raw: string, contentType: string): ErrorBody {
  const text = withoutByteOrderMark(raw).trim();
  if (text.startsWith('{')) {
    const json = ofJson(text);
    if (json !== undefined) return json;
  }
  const xml = text.startsWith('<') ? ofXml(text) : undefined;
  if (xml !== undefined) return xml;
  if (platformPage.test(text)) return { from: 'server', text: plain(text) };
  const page = contentKind(contentType) === 'html' || /^<(?:!doctype\s+)?html/iu.test(text);
  return page ? { from: 'page', text: plain(text) } : { from: 'other', text: plain(text) };
}

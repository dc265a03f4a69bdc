import fc from 'fast-check';

/** An answer that no faithful server gives. */
export interface MalformedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
}

const contentTypes = [
  'application/json',
  'application/json;odata=nometadata;charset=utf-8',
  'application/atom+xml;charset=utf-8',
  'application/xml',
  'text/html; charset=utf-8',
  'text/plain; charset=windows-1251',
  'application/octet-stream',
  '',
];

const statuses = [
  200, 200, 200, 201, 204, 206, 301, 302, 304, 400, 401, 403, 404, 406, 409, 422, 429, 500, 502, 503,
];

/** JSON of any shape at all, and the usual wrappers with anything inside. */
const anyJson = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.json({ maxDepth: 2 }).map((text) => `{"value":${text}}`),
  fc.json({ maxDepth: 2 }).map((text) => `{"errors":${text}}`),
  fc
    .json({ maxDepth: 2 })
    .map((text) => `{"odata.error":{"code":${text},"message":{"lang":"ru","value":${text}}}}`),
  fc.json({ maxDepth: 1 }).map((text) => `[{"id":${text},"name":${text},"updated_at":${text}}]`),
  fc
    .json({ maxDepth: 1 })
    .map((text) => `{"value":[{"Ref_Key":${text},"DataVersion":${text},"Description":${text}}]}`),
);

/** XML that ends too early, nests strangely, or is none. */
const anyXml = fc.oneof(
  fc.string({ maxLength: 60 }).map((text) => `<?xml version="1.0"?><feed><entry><id>${text}</id>`),
  fc
    .string({ maxLength: 60 })
    .map(
      (text) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content>${text}</content></entry></feed>`,
    ),
  fc.constant("<feed><entry><id>x(guid'')</id></entry></feed>"),
  fc.constant('<edmx:Edmx Version="1.0"></edmx:Edmx>'),
);

const bytes = fc.oneof(
  anyJson.map((text) => Buffer.from(text)),
  anyXml.map((text) => Buffer.from(text)),
  fc.tuple(anyJson, fc.nat(40)).map(([text, cut]) => Buffer.from(text).subarray(0, cut)),
  anyJson.map((text) => Buffer.from(`\uFEFF${text}`)),
  anyJson.map((text) => Buffer.from(text.replaceAll('"', '\u0001'))),
  fc.uint8Array({ maxLength: 200 }),
  fc.constant(new Uint8Array()),
);

/** Any status with any body under any name. */
export const malformedAnswer: fc.Arbitrary<MalformedAnswer> = fc.record({
  status: fc.constantFrom(...statuses),
  contentType: fc.constantFrom(...contentTypes),
  body: bytes,
});

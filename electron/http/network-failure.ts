import { z } from 'zod';

/**
 * Why no usable HTTP answer came:
 * - `dns`: the host's name has no address; `refused`: nobody listens or no route; both: the request did not arrive;
 * - `timeout`: no answer in time; `reset`: the connection was cut or the answer was not HTTP; both: it may have arrived;
 * - `tls`: certificate or handshake refused; `proxy`: the proxy on the way refused;
 * - `aborted`: this program gave up on purpose; `address`: the address cannot be called at all.
 */
export type NetworkFailure =
  | 'dns'
  | 'refused'
  | 'timeout'
  | 'tls'
  | 'reset'
  | 'proxy'
  | 'aborted'
  | 'address'
  | 'unknown';

/** What Node, OpenSSL and axios put into `code`. */
const failureByCode: Readonly<Record<string, NetworkFailure>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  EAI_NONAME: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EHOSTDOWN: 'refused',
  ENETDOWN: 'refused',
  EADDRNOTAVAIL: 'refused',
  ETIMEDOUT: 'timeout',
  ESOCKETTIMEDOUT: 'timeout',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ERR_STREAM_PREMATURE_CLOSE: 'reset',
  ERR_BAD_RESPONSE: 'reset',
  Z_BUF_ERROR: 'reset',
  Z_DATA_ERROR: 'reset',
  ERR_CANCELED: 'aborted',
  ABORT_ERR: 'aborted',
  ERR_INVALID_URL: 'address',
  ERR_UNESCAPED_CHARACTERS: 'address',
  ERR_INVALID_PROTOCOL: 'address',
  EPROTO: 'tls',
  CERT_HAS_EXPIRED: 'tls',
  CERT_NOT_YET_VALID: 'tls',
  CERT_REVOKED: 'tls',
  CERT_UNTRUSTED: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  UNABLE_TO_GET_ISSUER_CERT: 'tls',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
};

/** Families of codes whose members differ between versions of Node. */
const failureByPrefix: readonly (readonly [string, NetworkFailure])[] = [
  ['ERR_TLS_', 'tls'],
  ['ERR_SSL_', 'tls'],
  ['ERR_PROXY_', 'proxy'],
  ['HPE_', 'reset'],
];

/** A plain abort reason, which has a name and a number for a code. */
const abortSchema = z.object({ name: z.enum(['AbortError', 'CanceledError']) });
const codeSchema = z.object({ code: z.string() });
const messageSchema = z.object({ message: z.string() });
const causeSchema = z.object({ cause: z.unknown() });

/** `ECONNABORTED` is axios's word for its own timeout and Node's for a connection that this machine gave up. */
function isAxiosTimeout(error: unknown): boolean {
  const parsed = messageSchema.safeParse(error);
  return parsed.success && parsed.data.message.startsWith('timeout');
}

/** Node's, OpenSSL's or axios's own code (`CERT_HAS_EXPIRED`), or `undefined`. Holds no secret. */
export function failureCode(error: unknown): string | undefined {
  const parsed = codeSchema.safeParse(error);
  return parsed.success ? parsed.data.code : undefined;
}

/** Reads the failure of a thrown value of axios or Node; looks into `cause` where the outer code says nothing. */
export function networkFailure(error: unknown): NetworkFailure {
  const code = failureCode(error);
  if (code === 'ECONNABORTED') return isAxiosTimeout(error) ? 'timeout' : 'reset';
  const known = code === undefined ? undefined : failureByCode[code];
  if (known !== undefined) return known;
  const family = failureByPrefix.find(([prefix]) => code?.startsWith(prefix));
  if (family !== undefined) return family[1];
  if (abortSchema.safeParse(error).success) return 'aborted';
  const inner = causeSchema.safeParse(error);
  return inner.success && inner.data.cause !== undefined && inner.data.cause !== error
    ? networkFailure(inner.data.cause)
    : 'unknown';
}

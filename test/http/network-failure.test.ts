import axios from 'axios';
import { describe, expect, it } from 'vitest';
import { failureCode, type NetworkFailure, networkFailure } from '../../electron/http/network-failure.ts';

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code });

const table: readonly (readonly [unknown, NetworkFailure])[] = [
  [withCode('ENOTFOUND'), 'dns'],
  [withCode('EAI_AGAIN'), 'dns'],
  [withCode('ECONNREFUSED'), 'refused'],
  [withCode('EHOSTUNREACH'), 'refused'],
  [withCode('ETIMEDOUT'), 'timeout'],
  [withCode('ECONNABORTED', 'timeout of 5000ms exceeded'), 'timeout'],
  [withCode('ECONNABORTED', 'Request aborted'), 'reset'],
  [withCode('ECONNRESET'), 'reset'],
  [withCode('HPE_INVALID_CONSTANT'), 'reset'],
  [withCode('ERR_BAD_RESPONSE', 'stream has been aborted'), 'reset'],
  [withCode('CERT_HAS_EXPIRED'), 'tls'],
  [withCode('DEPTH_ZERO_SELF_SIGNED_CERT'), 'tls'],
  [withCode('ERR_TLS_CERT_ALTNAME_INVALID'), 'tls'],
  [withCode('ERR_SSL_WRONG_VERSION_NUMBER'), 'tls'],
  [withCode('ERR_PROXY_TUNNEL'), 'proxy'],
  [withCode('ERR_CANCELED'), 'aborted'],
  [new DOMException('stopped', 'AbortError'), 'aborted'],
  [withCode('ERR_INVALID_URL'), 'address'],
  [new Error('outer', { cause: withCode('ECONNRESET') }), 'reset'],
  [new Error('no code at all'), 'unknown'],
  ['not an error', 'unknown'],
  [undefined, 'unknown'],
];

describe('network failure', () => {
  it.each(table.map(([error, failure]) => [String(failureCode(error) ?? error), failure, error] as const))(
    'reads %s as %s',
    (_code, failure, error) => {
      expect(networkFailure(error)).toBe(failure);
    },
  );

  it('reads what axios really throws when nobody listens', async () => {
    const thrown: unknown = await axios.get('http://127.0.0.1:1/').catch((error: unknown) => error);
    expect(networkFailure(thrown)).toBe('refused');
  });
});

import axios, { AxiosHeaders, type AxiosRequestConfig, type AxiosResponse } from 'axios';
import type { AgentMaker } from './agents.ts';

/** One request of an API, whole: nothing is put beside it but what its client was made with. */
interface HttpRequest extends Pick<AxiosRequestConfig<unknown>, 'data' | 'httpAgent' | 'httpsAgent'> {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What an API has of its own. */
type Rules = Pick<
  AxiosRequestConfig<unknown>,
  'responseType' | 'maxBodyLength' | 'maxContentLength' | 'httpAgent' | 'httpsAgent'
>;

/**
 * Sends requests to an API that is given secrets. Every status is an answer, and bodies go and come as they are. Throws what
 * axios or Node throw where no answer comes.
 *
 * It is axios' adapter for HTTP without what axios does around it: a request needs no defaults, no interceptors and no guess
 * at a body, and merging all of them costs a third of what axios takes for a request.
 *
 * @param agents the way to the network, where one is given.
 */
export function createHttpClient<Body>(
  agents: AgentMaker | undefined,
  rules: Rules,
): (request: HttpRequest) => Promise<AxiosResponse<Body>> {
  const send = axios.getAdapter('http');
  const shared = {
    ...rules,
    // The agents know the way; environment variables would be a second opinion.
    ...(agents === undefined ? {} : { proxy: false as const }),
    // A redirect would carry the secrets to a stranger.
    maxRedirects: 0,
    validateStatus: () => true,
  };
  return async (request) => {
    // The adapter alone would send a request that is called off already.
    request.signal?.throwIfAborted();
    return send({ ...shared, ...request, headers: AxiosHeaders.from(request.headers) });
  };
}

import axios, { type AxiosInstance, type CreateAxiosDefaults } from 'axios';
import type { AgentMaker } from './agents.ts';

/**
 * A client of axios for an API that is given secrets. Every status is an answer, and texts go as they are.
 *
 * @param agents the way to the network, where one is given.
 * @param rules what this API has of its own.
 */
export function createHttpClient(agents: AgentMaker | undefined, rules: CreateAxiosDefaults): AxiosInstance {
  return axios.create({
    adapter: 'http',
    // The agents know the way; environment variables would be a second opinion.
    ...(agents === undefined ? {} : { proxy: false }),
    // A redirect would carry the secrets to a stranger.
    maxRedirects: 0,
    // axios would copy a body, property by property, before it wrote it.
    transformRequest: [(data: unknown) => data],
    validateStatus: () => true,
    ...rules,
  });
}

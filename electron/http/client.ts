import axios, { type AxiosInstance, type CreateAxiosDefaults } from 'axios';
import type { AgentMaker } from './agents.ts';

/**
 * A client of axios for an API that is given secrets. Every status is an answer.
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
    // Bodies go and come as they are: axios would copy one property by property before it wrote it, and guess at JSON in answers.
    transformRequest: [],
    transformResponse: [],
    validateStatus: () => true,
    ...rules,
  });
}

import { type AgentOptions, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { ProxyAgent } from 'proxy-agent';

/** What opens connections, for addresses of either scheme. */
export interface Agents {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpAgent;
}

/** Makes agents that keep the rules of the client that asks for them (kept connections, how many at a time). */
export type AgentMaker = (rules: Pick<AgentOptions, 'keepAlive' | 'maxSockets'>) => Agents;

/** Straight to the other side. */
export const directAgents: AgentMaker = (rules) => ({
  httpAgent: new HttpAgent(rules),
  httpsAgent: new HttpsAgent(rules),
});

/**
 * By whatever proxy an address needs: `proxyFor` gives its address (`http://proxy.example:3128`, `socks5://…`) or an
 * empty text for none, and is asked before each request. Through a proxy too, `maxSockets` counts per proxy and target.
 */
export function proxiedAgents(proxyFor: (address: string) => Promise<string>): AgentMaker {
  return (rules) => {
    const direct = directAgents(rules);
    const agent = new ProxyAgent({ ...rules, ...direct, getProxyForUrl: proxyFor });
    return { httpAgent: agent, httpsAgent: agent };
  };
}

import { type AgentOptions, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { ProxyAgent } from 'proxy-agent';

/** What opens connections, for addresses of either scheme. */
interface Agents {
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
 * empty text for none, and is asked before each request. A kept connection carries tunnels only: on one that forwards
 * plain requests the agent would send the second request without its host (http-proxy-agent 9).
 */
export function proxiedAgents(proxyFor: (address: string) => Promise<string>): AgentMaker {
  return (rules) => {
    const direct = directAgents(rules);
    const way = { ...rules, ...direct, getProxyForUrl: proxyFor };
    return {
      httpAgent: new NamingProxyAgent({ ...way, keepAlive: false }),
      httpsAgent: new NamingProxyAgent(way),
    };
  };
}

/** Says that it was the proxy that could not be reached: the host behind it may be in the best of health. */
class NamingProxyAgent extends ProxyAgent {
  override async connect(...[request, options]: Parameters<ProxyAgent['connect']>): Promise<HttpAgent> {
    const agent = await super.connect(request, options);
    const direct = agent === this.httpAgent || agent === this.httpsAgent;
    if (!direct) request.prependOnceListener('error', nameProxy);
    return agent;
  }
}

/** Only what fails while connecting is the proxy's fault; later failures may be anybody's. */
function nameProxy(error: NodeJS.ErrnoException): void {
  if (error.syscall === 'connect' || error.syscall === 'getaddrinfo') error.code = `ERR_PROXY_${error.code}`;
}

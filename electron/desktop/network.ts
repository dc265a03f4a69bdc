import { session } from 'electron';
import type { Problem } from '../../shared/problem.ts';
import type { ProgramSettings } from '../../shared/program-settings.ts';
import { type AgentMaker, proxiedAgents } from '../http/agents.ts';
import { trustCertificates } from './certificates.ts';
import { proxyAddress, proxyRules } from './proxy-rules.ts';

/** The way to the network, for 1C and ОкДеск alike. */
export interface Network {
  readonly agents: AgentMaker;
  /** Follows the settings; what is wrong with them is the answer. Connections made from now on go by them. */
  apply(settings: ProgramSettings): readonly Problem[];
}

/**
 * Chromium knows the system's proxy and runs its scripts, Node knows neither: Chromium is asked, Node connects. A session
 * without a window and without storage, so that nothing of the window's rules applies to it.
 */
export function createNetwork(log: (message: string) => void): Network {
  const adviser = session.fromPartition('network');
  let ready = Promise.resolve();
  /** What holds without a complaint. Most changes of settings do not concern the network, and certificates take long to read. */
  let applied: string | undefined;
  return {
    agents: proxiedAgents(async (address) => {
      await ready;
      return proxyAddress(await adviser.resolveProxy(address));
    }),
    apply({ proxy, extraCaFile }) {
      const wanted = JSON.stringify([proxy, extraCaFile]);
      if (wanted === applied) return [];
      const problem = trustCertificates(extraCaFile);
      applied = problem === undefined ? wanted : undefined;
      ready = adviser.setProxy({ ...proxyRules(proxy) }).catch((error: unknown) => {
        applied = undefined;
        log(`the proxy was not set: ${error instanceof Error ? error.message : String(error)}`);
      });
      return problem === undefined ? [] : [problem];
    },
  };
}

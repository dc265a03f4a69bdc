import type { Agent } from 'node:http';
import { inParallel } from '../../../electron/exchange/run/in-parallel.ts';
import { directAgents } from '../../../electron/http/agents.ts';
import { accountPace } from '../../../electron/okdesk/open-connection.ts';
import type { PaceWishes } from '../shared/sides/program.ts';
import type { SentRequest, WireRequest } from './recording.ts';
import type { Answer, Sender } from './senders.ts';

/**
 * Sends the recorded requests again, with the agents, the pace and the concurrency of the program, and does nothing with
 * the answers. 1C gets one request at a time. `abreast`: ОкДеск is asked meanwhile, as in an import, where the cards are
 * read ahead; otherwise afterwards and kind by kind, as in an export, whose kinds refer to each other. Throws where a
 * request is not answered as it was answered to the program: a refusal is no work, and a floor of refusals none.
 */
export async function bareLoop(
  requests: readonly SentRequest[],
  sender: Sender,
  okdeskUrl: string,
  pace: PaceWishes,
  abreast: boolean,
): Promise<void> {
  const { host } = new URL(okdeskUrl);
  const onec = requests.filter((request) => request.host !== host);
  // The addresses of files are given anew by every server: they are followed, not repeated.
  const okdesk = requests.filter((request) => request.host === host && !request.path.startsWith('/storage/'));
  const turns = accountPace(pace);
  const agents = {
    onec: directAgents({ keepAlive: true, maxSockets: 1 }).httpAgent,
    reads: directAgents({ keepAlive: true }).httpAgent,
    writes: directAgents({ keepAlive: false }).httpAgent,
  };
  const send = async (request: SentRequest, agent: Agent): Promise<Answer> => {
    const answer = await sender(request, agent);
    if (answer.status === request.answered) return answer;
    const asked = `${request.method} ${decodeURIComponent(request.path)}`;
    throw new Error(`bare loop: ${asked} is answered ${answer.status}, not ${request.answered}`);
  };
  const paced = async <Value>(task: () => Promise<Value>): Promise<Value> => {
    await turns.enter();
    try {
      return await task();
    } finally {
      turns.leave();
    }
  };
  const agentOf = ({ method }: SentRequest) => (method === 'GET' ? agents.reads : agents.writes);
  const askOkdesk = async (request: SentRequest): Promise<void> => {
    const file = fileAddress(request, await paced(() => send(request, agentOf(request))));
    if (file !== undefined) await paced(() => follow(file));
  };
  // A file takes one turn with all its redirects and a connection of its own, as in the program.
  const follow = async (file: URL): Promise<void> => {
    let address: URL | undefined = file;
    while (address !== undefined) {
      const { status, location }: Answer = await sender(plainGet(address), agents.writes);
      if (status >= 400) throw new Error(`bare loop: ${address.pathname} is answered ${status}`);
      address = location === undefined ? undefined : new URL(location, address);
    }
  };
  const laneOfOnec = async () => {
    for (const request of onec) await send(request, agents.onec);
  };
  const laneOfOkdesk = async () => {
    for (const stage of abreast ? [okdesk] : kindByKind(okdesk)) {
      await inParallel(stage, pace.inFlight, () => false, askOkdesk);
    }
  };
  if (abreast) await Promise.all([laneOfOnec(), laneOfOkdesk()]);
  else {
    await laneOfOnec();
    await laneOfOkdesk();
  }
  for (const agent of Object.values(agents)) agent.destroy();
}

function fileAddress({ host, path }: SentRequest, { text }: Answer): URL | undefined {
  if (!/\/attachments\/\d+\?/.test(path)) return undefined;
  const url = /"attachment_url":"([^"]+)"/.exec(text)?.[1];
  return url === undefined ? undefined : new URL(url, `http://${host}`);
}

const plainGet = (address: URL): WireRequest => ({
  method: 'GET',
  host: address.host,
  path: `${address.pathname}${address.search}`,
  headers: {},
  body: Buffer.alloc(0),
});

/** Requests of one kind may go at once; another kind begins when all of them are answered. */
function kindByKind(requests: readonly SentRequest[]): readonly (readonly SentRequest[])[] {
  const kindOf = ({ path }: SentRequest) => path.replace(/(\/list|\/\d+|\/)?\?.*$/, '').replace(/\/$/, '');
  return Map.groupBy(requests, kindOf).values().toArray();
}

// Both embedded servers in a process of their own, so that their work is not taken for the program's. Told by messages.
import process from 'node:process';
import { type RunningServers, startServers } from '../../../../electron/sandbox/servers.ts';
import { type Order, orderSchema, type Sides } from './orders.ts';

let servers: RunningServers | undefined;
let latencyMs = 0;

process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  void carryOut(orderSchema.parse(message)).then((sides) => process.send?.(sides));
});

async function carryOut(order: Order): Promise<Sides> {
  if (order.type === 'fresh') servers = await fresh(order.partners, order.issues);
  if (servers === undefined) throw new Error('no servers yet');
  if (order.type === 'latency') latencyMs = order.ms;
  if (order.type === 'touchIssues') touchIssues(servers, order.count);
  if (order.type === 'renamePartner') renamePartner(servers);
  hold(servers);
  const { onec, okdesk } = servers;
  return {
    onec: { url: onec.url, user: onec.user, password: onec.password },
    okdesk: { url: okdesk.url, userEmail: okdesk.userEmail, token: okdesk.token },
  };
}

async function fresh(partners: number, issues: number): Promise<RunningServers> {
  const portOf = (url: string | undefined) => (url === undefined ? 0 : Number(new URL(url).port));
  const [onecPort, okdeskPort] = [portOf(servers?.onec.url), portOf(servers?.okdesk.url)];
  await servers?.close();
  const today = new Date().toISOString().slice(0, 10);
  // With references of its own 1C would refuse what is sent a second time, to be measured, with those of the first.
  const onec = { clientRefKey: 'honoured' } as const;
  return startServers({ onecPort, okdeskPort, seed: 1, partners, issues, today, onec });
}

function hold({ onec, okdesk }: RunningServers): void {
  for (const { faults } of [onec, okdesk]) {
    faults.clear();
    if (latencyMs > 0) {
      faults.add({ times: Number.POSITIVE_INFINITY, fault: { type: 'delay', ms: latencyMs } });
    }
  }
}

function touchIssues({ okdesk }: RunningServers, count: number): void {
  const person = okdesk.asPerson();
  for (const { id } of okdesk.all('issues').slice(-count)) {
    person.addComment(id, { content: 'Перезвонили, ждут мастера' });
  }
}

function renamePartner({ onec }: RunningServers): void {
  const person = onec.asPerson();
  const partner = person
    .all('Catalog_Партнеры')
    .find((entity) => entity['ОкД_ВыгружатьВОкДеск'] === true && entity['DeletionMark'] !== true);
  if (partner === undefined) throw new Error('no partner is exported');
  person.change('Catalog_Партнеры', String(partner['Ref_Key']), {
    НаименованиеПолное: 'Мастерская «Новое имя»',
  });
}

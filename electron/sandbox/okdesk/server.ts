import { gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { watchRequests } from '../http/fastify-watch.ts';
import type { FaultQueue } from '../http/faults.ts';
import type { RequestCounter } from '../http/request-counter.ts';
import { allowed } from './access.ts';
import { isFields, text } from './data/row.ts';
import { type Answer, type Call, type Desk, type Route, refusal, unknownPath } from './desk.ts';
import { said } from './errors.ts';
import { issueRoutes } from './issues/routes.ts';
import { agreementRoutes } from './records/agreements.ts';
import { attachmentRoutes, createFileAddresses } from './records/attachments.ts';
import { companyRoutes } from './records/companies.ts';
import { contactRoutes } from './records/contacts.ts';
import { dictionaryRoutes } from './records/dictionaries.ts';
import { employeeRoutes, signIn } from './records/employees.ts';
import { equipmentRoutes } from './records/equipment.ts';
import { equipmentDirectoryRoutes } from './records/equipment-directories.ts';
import { maintenanceEntityRoutes } from './records/maintenance-entities.ts';
import { parseMultipart } from './request/multipart.ts';
import { parseQuery } from './request/rails.ts';
import { serveFiles } from './storage.ts';
import { sectionPaths } from './switches.ts';

const base = '/api/v1';
const mostBytes = 64 * 1024 * 1024;
const gzipFrom = 1024;

/** Builds the HTTP server of one account; it does not listen yet. */
export function buildServer(desk: Desk, faults: FaultQueue, counter: RequestCounter): FastifyInstance {
  const app = Fastify({
    forceCloseConnections: true,
    bodyLimit: mostBytes,
    routerOptions: { ignoreTrailingSlash: true, querystringParser: (query) => ({ ...parseQuery(query) }) },
  });
  watchRequests(app, faults, counter);
  readBodies(app);
  app.addHook('onSend', async (request, reply, payload) => compressed(request, reply, payload));
  app.setNotFoundHandler((_request, reply) => send(desk, reply, { kind: 'unknownPath' }));
  app.setErrorHandler((error, _request, reply) => {
    const status = isFields(error) && error['statusCode'] === 400 ? 400 : 500;
    const sentence = error instanceof Error ? error.message : String(error);
    return send(desk, reply, refusal(status, sentence));
  });

  const addresses = createFileAddresses(desk);
  const routes: readonly Route[] = [
    ...companyRoutes(desk),
    ...contactRoutes(desk),
    ...agreementRoutes(desk),
    ...maintenanceEntityRoutes(desk),
    ...equipmentDirectoryRoutes(desk),
    ...equipmentRoutes(desk),
    ...employeeRoutes(desk),
    ...dictionaryRoutes(desk),
    ...attachmentRoutes(desk, addresses),
    ...issueRoutes(desk),
  ];
  for (const route of routes) {
    app.route({
      method: route.method,
      url: `${base}${route.path}`,
      handler: (request, reply) => send(desk, reply, answerTo(desk, route, request)),
    });
  }
  app.post(`${base}/users/sign_in`, (request, reply) => send(desk, reply, signIn(desk, request.body)));
  serveFiles(app, desk, addresses);
  return app;
}

/** The door: tariff, key, role; then the method itself. */
function answerTo(desk: Desk, route: Route, request: FastifyRequest): Answer {
  if (desk.switches.blockedAccount !== false) return refusal(desk.switches.blockedAccount, said.blocked);
  const query = isFields(request.query) ? request.query : {};
  const grant = desk.access.find(query['api_token']);
  if (grant === undefined) return refusal(401, said.unauthorized);
  const path = request.url.slice(base.length).split('?')[0] ?? '';
  if (isSwitchedOff(desk, path)) {
    return desk.switches.sectionOffAnswer === 403 ? refusal(403, said.forbidden) : unknownPath;
  }
  if (!allowed(grant, desk.switches.denied, route.method, path)) return refusal(403, said.forbidden);
  const given = isFields(request.params) ? request.params : {};
  const params = Object.fromEntries(Object.keys(given).map((name) => [name, text(given, name)]));
  const origin = `${request.protocol}://${request.host}`;
  const call: Call = { params, query, body: request.body, grant, origin };
  return route.handle(call);
}

/** The general switch of the part that the path belongs to is off. */
function isSwitchedOff({ switches }: Desk, path: string): boolean {
  const [, part = ''] = path.split('/');
  return switches.sectionsOff.some((section) => sectionPaths[section].some((name) => name === part));
}

function send(desk: Desk, reply: FastifyReply, answer: Answer): FastifyReply {
  switch (answer.kind) {
    case 'json':
      if (answer.status === 401 && desk.switches.unauthorizedBody === 'html') {
        return reply.code(401).type('text/html; charset=utf-8').send(page(said.unauthorized));
      }
      return reply
        .code(answer.status)
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(answer.body));
    case 'empty':
      return reply.code(200).type('text/plain; charset=utf-8').send('');
    case 'redirect':
      return reply.redirect(answer.location, 302);
    case 'unknownPath':
      return desk.switches.notFoundBody === 'html'
        ? reply.code(404).type('text/html; charset=utf-8').send(page('Страница не найдена'))
        : reply
            .code(404)
            .type('application/json; charset=utf-8')
            .send(JSON.stringify({ errors: 'Not Found' }));
    default:
      return answer satisfies never;
  }
}

const page = (sentence: string): string =>
  `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"></head><body><h1>${sentence}</h1></body></html>`;

function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const form = async (request: FastifyRequest, body: Buffer) =>
    parseMultipart(request.headers['content-type'] ?? '', body);
  const query = async (_request: FastifyRequest, body: string) => parseQuery(body);
  const json = async (_request: FastifyRequest, body: string) => (body.trim() === '' ? {} : parseJson(body));
  app.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, form);
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, query);
  app.addContentTypeParser('*', { parseAs: 'string' }, json);
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw Object.assign(new Error('Неверный формат запроса'), { statusCode: 400 });
  }
}

function compressed(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  const asked = String(request.headers['accept-encoding'] ?? '').includes('gzip');
  if (!asked || typeof payload !== 'string' || payload.length < gzipFrom) return payload;
  reply.header('content-encoding', 'gzip').removeHeader('content-length');
  return gzipSync(payload, { level: 1 });
}

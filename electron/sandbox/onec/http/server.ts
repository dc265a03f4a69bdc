import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { isOpen } from '../composition.ts';
import { parseOptions } from '../query/options.ts';
import type { QueryContext } from '../query/scope.ts';
import { Refusal } from '../refusal.ts';
import { errorJson, errorXml, webServerPage } from '../wire/error-bodies.ts';
import type { Workspace } from '../writing/session.ts';
import { signIn } from './authentication.ts';
import { collect } from './collect.ts';
import { dispatch } from './dispatch.ts';
import { type Answer, jsonType, xmlType } from './exchange.ts';
import { chooseFormat } from './format.ts';
import { createManualSessions } from './manual-sessions.ts';
import { refusedBeforeSession } from './occupied.ts';
import { parseSegments } from './resource-path.ts';

/** Name under which the infobase is published. */
export const publication = '/esti';

const html = 'text/html;charset=utf-8';
const service = `${publication}/odata/standard.odata`;

/** The web server with the published infobase. `watch` is called before any route exists. */
export function createServer(workspace: Workspace, watch: (app: FastifyInstance) => void): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true, bodyLimit: 256 * 1024 * 1024, exposeHeadRoutes: false });
  watch(app);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  const sessions = createManualSessions();
  let isFirst = true;
  app.all('/*', async (request, reply) => {
    if (isFirst && workspace.switches.slowFirstRequest > 0) await wait(workspace.switches.slowFirstRequest);
    isFirst = false;
    return send(reply, serve(request, workspace, sessions));
  });
  return app;
}

function serve(
  request: FastifyRequest,
  workspace: Workspace,
  sessions: ReturnType<typeof createManualSessions>,
): Answer {
  const { switches } = workspace;
  const [path = '', query = ''] = splitOnce(request.url);
  if (path !== service && !path.startsWith(`${service}/`)) return page(404);
  const length = request.headers['content-length'] ?? request.headers['transfer-encoding'];
  if (switches.iis411 && request.method === 'POST' && length === undefined) return page(411);
  const occupied = refusedBeforeSession(switches);
  if (occupied !== undefined) return occupied;
  const user = signIn(request.headers.authorization, workspace.infobase);
  if (user === undefined) {
    return { ...page(401), headers: { 'WWW-Authenticate': 'Basic realm="1C:Enterprise 8.3"' } };
  }
  const wish = request.headers['ibsession'];
  const session =
    switches.ibsession === 'manual'
      ? sessions.enter(typeof wish === 'string' ? wish : undefined, request.headers.cookie)
      : {};
  if (session === 'unknown') return page(400);
  const answer = answerOrError(request, path.slice(service.length), query, user, workspace);
  const hidden = switches.iisReplacesErrors && [404, 500].includes(answer.status);
  return hidden ? page(answer.status) : { ...answer, headers: { ...answer.headers, ...session } };
}

function answerOrError(
  request: FastifyRequest,
  path: string,
  query: string,
  user: string,
  workspace: Workspace,
): Answer {
  const { switches, schema, infobase } = workspace;
  const context: QueryContext = {
    type: (set) => (isOpen(set, switches) ? schema.type(set) : undefined),
    read: infobase.read,
  };
  const header = (name: string) => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  let format: 'json' | 'atom' = header('accept')?.includes('application/json') ? 'json' : 'atom';
  try {
    const options = parseOptions(query, switches.plusIsBlank);
    const chosen = chooseFormat(options, header('accept'));
    format = chosen.format;
    const segments = parseSegments(path);
    if (segments.length === 0 && switches.nothingOpened && switches.emptyComposition === '404')
      return page(404);
    return dispatch({
      method: request.method,
      root: `http://${request.headers.host ?? 'localhost'}${service}`,
      segments,
      options,
      ...chosen,
      body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
      contentType: header('content-type') ?? '',
      header,
      author: { user, dataLoad: header('1c_odata-dataloadmode')?.toLowerCase() === 'true' },
      context,
      workspace,
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const language = switches.errorLanguage;
    return format === 'json'
      ? { status: error.status, contentType: jsonType, body: errorJson(error, language) }
      : { status: error.status, contentType: xmlType, body: errorXml(error, language) };
  }
}

function page(status: number): Answer {
  return { status, contentType: html, body: webServerPage(status) };
}

function splitOnce(url: string): readonly string[] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url] : [url.slice(0, mark), url.slice(mark + 1)];
}

/** Small answers carry `Content-Length`, as recorded; a large one goes out while it is being made. */
function send(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.code(answer.status).headers({ DataServiceVersion: '3.0' });
  for (const [name, value] of Object.entries(answer.headers ?? {})) reply.header(name, rawUtf8(value));
  if (answer.contentType !== undefined) reply.type(answer.contentType);
  if (Buffer.isBuffer(answer.body)) return reply.send(answer.body);
  const collected = typeof answer.body === 'string' ? answer.body : collect(answer.body);
  // Bytes, for Node would encode the head together with a string and spoil the raw UTF-8 in it.
  return reply.send(
    typeof collected === 'string' ? Buffer.from(collected) : Readable.from(collected, { objectMode: false }),
  );
}

/** Measured: `Location` holds raw UTF-8 bytes. Node writes headers as latin-1, so each byte becomes a character. */
function rawUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

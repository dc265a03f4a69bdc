import type { FastifyInstance, FastifyReply } from 'fastify';
import { text } from './data/row.ts';
import type { Desk } from './desk.ts';
import { type FileAddresses, fileBytes } from './records/attachments.ts';

/**
 * The file storage behind temporary addresses: no token, optionally one more redirect, and after the time is up 403 with
 * the XML of a storage (an assumption).
 */
export function serveFiles(app: FastifyInstance, desk: Desk, addresses: FileAddresses): void {
  const serve = (key: string, reply: FastifyReply): FastifyReply => {
    const file = addresses.open(key);
    if (file === undefined) {
      return reply.code(403).type('application/xml').send('<Error><Code>AccessDenied</Code></Error>');
    }
    const name = encodeURIComponent(text(file, 'attachment_file_name') ?? 'file');
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .type('application/octet-stream')
      .send(fileBytes(file));
  };
  app.get<{ Params: { key: string } }>('/storage/:key', (request, reply) => {
    const { key } = request.params;
    return desk.switches.attachmentRedirect && addresses.open(key) !== undefined
      ? reply.redirect(`/storage/files/${key}`, 302)
      : serve(key, reply);
  });
  app.get<{ Params: { key: string } }>('/storage/files/:key', (request, reply) =>
    serve(request.params.key, reply),
  );
}

import { success } from '../../../shared/result.ts';
import type { Okdesk } from '../okdesk.ts';
import { contactSchema } from '../records.ts';
import type { Connection } from '../wire/connection.ts';
import { archive } from './archive.ts';
import { oneOrMany } from './one-or-many.ts';
import { createWritten } from './written.ts';

/** «Контактные лица». The search by e-mail gives at most one object even where several people share the address. */
export function createContacts(connection: Connection): Okdesk['contacts'] {
  return {
    ...createWritten(connection, {
      collection: 'contacts',
      listPath: 'contacts/list',
      wrapper: 'contact',
      schema: contactSchema,
      card: 'search',
    }),
    async byEmail(email) {
      const wanted = email.trim().toLowerCase();
      const search = await connection.ask(
        { method: 'GET', path: 'contacts/', query: { email: email.trim() } },
        oneOrMany(contactSchema),
      );
      if (!search.ok) return search;
      return success(search.value.find((contact) => contact.email?.trim().toLowerCase() === wanted));
    },
    archive: (id) => archive(connection, 'contacts', id),
  };
}

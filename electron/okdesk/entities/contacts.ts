import { success } from '../../../shared/result.ts';
import type { Okdesk } from '../okdesk.ts';
import { contactSchema } from '../records.ts';
import type { Connection } from '../wire/connection.ts';
import { answerForms } from './answer-forms.ts';
import { archive } from './archive.ts';
import { createWritten } from './written.ts';

const forms = answerForms(contactSchema);

/** «Контактные лица». The search by e-mail gives at most one object even where several people share the address. */
export function createContacts(connection: Connection): Okdesk['contacts'] {
  return {
    ...createWritten(connection, {
      collection: 'contacts',
      listPath: 'contacts/list',
      wrapper: 'contact',
      forms,
      card: 'search',
    }),
    async byEmail(email) {
      const written = email.trim();
      const wanted = written.toLowerCase();
      // Whether the search minds case is not known: as it is written, then as help desks keep addresses.
      for (const spelling of new Set([written, wanted])) {
        const search = await connection.ask(
          { method: 'GET', path: 'contacts/', query: { email: spelling } },
          forms.oneOrMany,
        );
        if (!search.ok) return search;
        const found = search.value.find((contact) => contact.email?.trim().toLowerCase() === wanted);
        if (found !== undefined) return success(found);
      }
      return success(undefined);
    },
    archive: (id) => archive(connection, 'contacts', id),
  };
}

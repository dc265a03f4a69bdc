import type { UnresolvedReference } from '../store/store.ts';
import { type Finding, finding } from './story.ts';

/** A field that stayed empty, in words: what is missing decides what helps. */
export function missingEnd({ field, wanted }: UnresolvedReference): Finding {
  const [, kind = '', rest = ''] = /^([a-z_-]+):(.*)$/su.exec(wanted) ?? [];
  switch (kind) {
    case 'company':
    case 'agreement':
    case 'maintenance_entity':
    case 'equipment':
      return finding(`import.${kind}_unknown`, { id: rest });
    case 'issue':
      return finding('import.parent_unknown', { parent: rest });
    case 'employee':
      return finding('import.employee_without_email', { name: `№ ${rest}` });
    case 'user-email':
      return finding('explain.missing_user', { email: rest });
    case 'directory':
      return finding('explain.missing_directory', { name: rest.slice(rest.indexOf(':') + 1) });
    default:
      return finding('explain.missing_other', { field, wanted });
  }
}

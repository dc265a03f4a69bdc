import type { OkdeskId } from '../../../shared/ids.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import { parseAddress } from '../../okdesk/wire/address.ts';

/** Folders of ОкДеск's pages, by analogy with its interface (an assumption). Directories have no page of an entry. */
const folders: Readonly<Partial<Record<ExportKind, string>>> = {
  company: 'companies',
  contact: 'contacts',
  agreement: 'agreements',
  maintenance_entity: 'maintenance_entities',
  equipment: 'equipments',
};

/** Page of a record for people; `undefined` where there is none or the address in the settings is none. */
export function okdeskPage(accountUrl: string, kind: ExportKind, id: OkdeskId): string | undefined {
  const folder = folders[kind];
  const address = parseAddress(accountUrl);
  return folder === undefined || !address.ok ? undefined : `${address.value.siteUrl}/${folder}/${id}`;
}

import { equipmentKinds, equipmentModels, manufacturers } from '../directories.ts';
import type { Client, StaffMember } from '../model.ts';
import { at, randomOf } from '../random.ts';

type Row = Readonly<Record<string, unknown>>;

/** Directories of equipment that people have typed into ОкДеск: only those with a code of their own there. */
export function equipmentDirectories() {
  const entries = (items: readonly { readonly name: string; readonly codeInOkdesk: string | undefined }[]) =>
    items.flatMap((item, index) =>
      item.codeInOkdesk === undefined
        ? []
        : [{ id: index + 1, code: item.codeInOkdesk, name: item.name, description: null, visible: true }],
    );
  return {
    equipment_kinds: entries(equipmentKinds),
    equipment_manufacturers: entries(manufacturers),
    equipment_models: entries(equipmentModels).map((row) => ({
      ...row,
      equipment_kind_id: at(equipmentModels, row.id - 1).kind + 1,
      equipment_manufacturer_id: at(equipmentModels, row.id - 1).manufacturer + 1,
    })),
  };
}

/** Employees of the account; the first one is its administrator. */
export function employeeRows(staff: readonly StaffMember[]): readonly Row[] {
  return staff.flatMap((member, index) =>
    member.okdeskId === undefined
      ? []
      : [
          {
            id: member.okdeskId,
            last_name: member.lastName,
            first_name: member.firstName,
            patronymic: member.patronymic,
            position: 'Специалист',
            active: member.active,
            email: member.emailInOkdesk,
            login: member.emailInOkdesk.split('@')[0],
            phone: '',
            roles: [index === 0 ? { id: 1, name: 'Администратор' } : { id: 2, name: 'Специалист' }],
            groups: [{ id: 1, name: 'Поддержка' }],
          },
        ],
  );
}

/** The company as somebody typed it: ИНН among the additional names, other spelling, no `crm_1c_id`. */
export function companyRow(seed: number, client: Client): Row {
  const random = randomOf(seed, `typed-company/${client.index}`);
  const inn = client.counterparties[0]?.inn ?? '';
  const beside =
    client.plan.oddity === 'names-beside-inn' ? `${client.name}, «${client.name}+», ${inn}` : inn;
  return {
    id: client.okdeskId,
    name: client.typedName,
    additional_name: client.plan.inOkdesk === 'near' ? null : beside,
    site: null,
    email: random.chance(0.5) ? `info@${client.domain}` : null,
    phone: random.chance(0.5) ? client.phone : null,
    address: random.chance(0.3) ? client.address : null,
    comment: random.chance(0.3) ? 'Важный клиент, отвечать в первую очередь' : null,
    crm_1c_id: null,
    active: true,
  };
}

export function contactRows(client: Client): readonly Row[] {
  return client.people.flatMap((person, index) =>
    person.okdeskId === undefined
      ? []
      : [
          {
            id: person.okdeskId,
            last_name: person.lastName,
            first_name: person.firstName,
            patronymic: index % 2 === 0 ? person.patronymic : '',
            position: null,
            // The person wrote the address with a capital letter; it is the same address.
            email: person.email.slice(0, 1).toUpperCase() + person.email.slice(1),
            phone: null,
            mobile_phone: person.mobile,
            company_id: client.okdeskId,
            crm_1c_id: null,
            active: true,
          },
        ],
  );
}

/** Agreements, objects and equipment that people typed in; all belong to a client who is there too. */
export function propertyRows(client: Client) {
  const agreementIds = client.contracts.flatMap((contract) => contract.okdeskId ?? []);
  return {
    agreements: client.contracts.flatMap((contract) =>
      contract.okdeskId === undefined
        ? []
        : [
            {
              id: contract.okdeskId,
              title: contract.name,
              start_date: contract.day,
              end_date: contract.lastDay || null,
              cost: contract.sum,
              crm_1c_id: contract.ref,
              active: true,
              company_ids: [client.okdeskId],
            },
          ],
    ),
    maintenance_entities: client.objects.flatMap((object) =>
      object.okdeskId === undefined
        ? []
        : [
            {
              id: object.okdeskId,
              name: object.name,
              address: null,
              comment: null,
              active: true,
              company_id: client.okdeskId,
              agreement_ids: agreementIds.slice(0, 1),
            },
          ],
    ),
    equipments: client.equipment.flatMap((item) =>
      item.okdeskId === undefined ? [] : [equipmentRow(client, item)],
    ),
  };
}

function equipmentRow(client: Client, item: Client['equipment'][number]): Row {
  const model = at(equipmentModels, item.model);
  const makerKnown = manufacturers[model.manufacturer].codeInOkdesk !== undefined;
  return {
    id: item.okdeskId,
    serial_number: item.serialNumber || null,
    inventory_number: item.inventoryNumber || null,
    comment: null,
    company_id: client.okdeskId,
    maintenance_entity_id: item.object === undefined ? null : (client.objects[item.object]?.okdeskId ?? null),
    equipment_kind_id: model.kind + 1,
    equipment_manufacturer_id: makerKnown ? model.manufacturer + 1 : null,
    equipment_model_id: null,
    agreement_ids: [],
  };
}

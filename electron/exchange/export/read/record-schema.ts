import { z } from 'zod';
import { oneCRefSchema } from '../../../../shared/ids.ts';
import type { OneCRecord } from '../../../onec/records/records.ts';

/** Records as the replica keeps them: JSON of our own making, checked all the same when it comes back. */
const base = { ref: oneCRefSchema, dataVersion: z.string(), deletionMark: z.boolean() };
const optionalRef = oneCRefSchema.exactOptional();
const optionalTime = z.string().exactOptional();
const contacts = z.array(
  z.object({
    type: z.enum(['email', 'phone', 'address', 'site', 'other']),
    kind: z.string(),
    value: z.string(),
    presentation: z.string(),
    line: z.number(),
  }),
);

export const recordSchema: z.ZodType<OneCRecord> = z.discriminatedUnion('type', [
  z.object({
    ...base,
    type: z.literal('partner'),
    name: z.string(),
    publicName: z.string(),
    exportFlag: z.boolean(),
    predefined: z.boolean(),
    mainManager: optionalRef,
    contacts,
  }),
  z.object({
    ...base,
    type: z.literal('counterparty'),
    name: z.string(),
    fullName: z.string(),
    partner: optionalRef,
    head: optionalRef,
    inn: z.string(),
    kpp: z.string(),
    contacts,
  }),
  z.object({
    ...base,
    type: z.literal('contact_person'),
    fullName: z.string(),
    partner: optionalRef,
    position: z.string(),
    state: z.string(),
    endedOn: optionalTime,
    exportFlag: z.boolean(),
    contacts,
  }),
  z.object({
    ...base,
    type: z.literal('contract'),
    name: z.string(),
    number: z.string(),
    date: optionalTime,
    startsOn: optionalTime,
    endsOn: optionalTime,
    partner: optionalRef,
    counterparty: optionalRef,
    contractType: optionalRef,
    sum: z.number(),
    exportFlag: z.boolean(),
  }),
  z.object({
    ...base,
    type: z.enum([
      'manufacturer',
      'equipment_kind',
      'contract_type',
      'workplace',
      'work_kind',
      'business_direction',
    ]),
    name: z.string(),
    code: z.string(),
    description: z.string(),
    isFolder: z.boolean(),
  }),
  z.object({
    ...base,
    type: z.literal('equipment_model'),
    name: z.string(),
    code: z.string(),
    description: z.string(),
    manufacturer: optionalRef,
    equipmentKind: optionalRef,
  }),
  z.object({
    ...base,
    type: z.literal('client_object'),
    name: z.string(),
    partner: optionalRef,
    address: z.string(),
    contracts: z.array(oneCRefSchema),
  }),
  z.object({
    ...base,
    type: z.literal('client_equipment'),
    name: z.string(),
    partner: optionalRef,
    model: optionalRef,
    clientObject: optionalRef,
    serialNumber: z.string(),
    inventoryNumber: z.string(),
    contracts: z.array(oneCRefSchema),
  }),
  z.object({
    ...base,
    type: z.literal('user'),
    name: z.string(),
    email: z.string(),
    invalid: z.boolean(),
  }),
]);

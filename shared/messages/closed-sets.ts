/**
 * What the exchange cannot do while the 1C administrator has not opened a catalog, by the type of its records. Whole
 * clauses, joined by semicolons in `export.sets_closed`.
 */
export const closedSetWords = {
  partner: { ru: 'не выгружается ничего', en: 'nothing is exported' },
  counterparty: { ru: 'не выгружается ничего', en: 'nothing is exported' },
  contact_person: { ru: 'не выгружаются контактные лица', en: 'contacts are not exported' },
  contract: { ru: 'не выгружаются договоры', en: 'contracts are not exported' },
  contract_type: { ru: 'договоры уходят без типа', en: 'contracts go without their type' },
  manufacturer: {
    ru: 'не выгружаются производители и модели оборудования',
    en: 'manufacturers and equipment models are not exported',
  },
  equipment_kind: {
    ru: 'не выгружаются типы, модели и само оборудование',
    en: 'equipment types, models and equipment are not exported',
  },
  equipment_model: {
    ru: 'не выгружаются модели и само оборудование',
    en: 'equipment models and equipment are not exported',
  },
  client_object: {
    ru: 'не выгружаются объекты обслуживания, оборудование уходит без них',
    en: 'maintenance entities are not exported, equipment goes without them',
  },
  client_equipment: { ru: 'не выгружается оборудование клиентов', en: 'equipment is not exported' },
  user: {
    ru: 'сотрудники не находятся по почте: в заявках и листах учета они остаются не заполнены',
    en: 'employees are not found by e-mail: tasks and timesheets stay without them',
  },
  business_direction: {
    ru: 'направления деятельности в заданиях не заполняются',
    en: 'tasks stay without business direction',
  },
  workplace: {
    ru: 'места работ в листах учета не заполняются',
    en: 'timesheets stay without place of work',
  },
  work_kind: {
    ru: 'виды работ в листах учета не заполняются',
    en: 'timesheets stay without kind of work',
  },
} as const;

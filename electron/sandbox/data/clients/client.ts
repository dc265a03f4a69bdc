import { organisationInn, personInn } from '../inn.ts';
import { latin } from '../latin.ts';
import type { Client, ClientPlan, Counterparty } from '../model.ts';
import { at, randomOf, referenceOf } from '../random.ts';
import { companyStems, companyTails } from '../words/companies.ts';
import { makeName, makePeople, makePhone } from './people.ts';
import { planOf } from './plan.ts';
import { makeAddress, makeContracts, makeEquipment, makeObjects } from './property.ts';

/** Gives out numbers of ОкДеск, one sequence for each kind of record. */
type NumberGiver = (kind: string) => number;

interface ClientOf {
  readonly seed: number;
  readonly index: number;
  readonly today: string;
  readonly staff: number;
  readonly nextOkdeskId: NumberGiver;
}

/** The partner with this place in the base, with its legal entities, people, contracts, objects and equipment. */
export function makeClient({ seed, index, today, staff, nextOkdeskId }: ClientOf): Client {
  const plan = planOf(index);
  const random = randomOf(seed, `client/${index}`);
  const names = namesOf(seed, index, plan);
  const known = plan.inOkdesk !== 'no';
  const okdeskId = known ? nextOkdeskId('company') : undefined;
  const domain = `${latin(names.stem)}.example`;
  const owner = {
    seed,
    index,
    today,
    exported: plan.exported,
    nextOkdeskId: plan.inOkdesk === 'by-inn' ? nextOkdeskId : undefined,
  };
  const served = plan.role === 'client';
  const objects = served ? makeObjects(owner) : [];
  return {
    index,
    ref: referenceOf(seed, `partner/${index}`),
    plan,
    name: names.name,
    publicName: names.publicName,
    typedName: names.typedName,
    domain,
    phone: random.chance(0.8) ? makePhone(random) : '',
    address: makeAddress(seed, `partner/${index}`),
    manager: random.integer(0, staff - 1),
    counterparties: counterpartiesOf(seed, index, plan, names),
    people: makePeople({
      seed,
      index,
      domain,
      oddity: plan.oddity,
      exported: plan.exported,
      nextOkdeskId: plan.inOkdesk === 'by-inn' ? () => nextOkdeskId('contact') : undefined,
    }),
    contracts: makeContracts(owner),
    objects,
    equipment: served ? makeEquipment(owner, objects.length) : [],
    okdeskId,
  };
}

interface Names {
  readonly stem: string;
  readonly name: string;
  readonly publicName: string;
  readonly typedName: string;
}

function namesOf(seed: number, index: number, plan: ClientPlan): Names {
  if (plan.form !== 'ООО') {
    const { lastName, firstName, patronymic } = makeName(randomOf(seed, `owner/${index}`));
    const full = [lastName, firstName, patronymic].filter(Boolean).join(' ');
    const prefix = plan.form === 'ИП' ? 'ИП ' : '';
    return {
      stem: `${lastName} ${index + 1}`,
      name: `${full}${plan.form === 'ИП' ? ' ИП' : ''}`,
      publicName: `${prefix}${full}`,
      typedName: `${prefix}${lastName} ${firstName.slice(0, 1)}.`,
    };
  }
  // A branch is a partner of its own that bears its neighbour's name and ИНН.
  const branch = plan.oddity === 'branch-partner';
  const stem = stemOf(branch ? index - 1 : index);
  const suffix = branch ? ' (филиал Новообразцов)' : '';
  return {
    stem: branch ? `${stem} filial` : stem,
    name: `${stem}${suffix}`,
    // An empty public name is allowed in 1C: the help desk then gets the working name.
    publicName: index % 7 === 6 ? '' : `ООО «${stem}»${suffix}`,
    // Without ИНН a name that is merely alike is no proof: such a company waits for a person.
    typedName:
      plan.inOkdesk === 'near' ? `${stem.toUpperCase()}, ООО` : index % 2 === 0 ? `ООО "${stem}"` : stem,
  };
}

function stemOf(index: number): string {
  const lap = Math.floor(index / companyStems.length);
  const tail = at(companyTails, lap);
  const round = Math.floor(lap / companyTails.length);
  return [at(companyStems, index), tail, round > 0 ? String(round + 1) : ''].filter(Boolean).join(' ');
}

function counterpartiesOf(
  seed: number,
  index: number,
  plan: ClientPlan,
  names: Names,
): readonly Counterparty[] {
  if (plan.oddity === 'no-counterparty') return [];
  const ref = (number: number) => referenceOf(seed, `counterparty/${index}/${number}`);
  if (plan.form !== 'ООО') {
    const legalForm = plan.form === 'ИП' ? 'ИндивидуальныйПредприниматель' : 'ФизЛицо';
    const { name, publicName: fullName } = names;
    return [{ ref: ref(0), name, fullName, inn: personInn(index), kpp: '', legalForm, head: undefined }];
  }
  const branch = plan.oddity === 'branch-partner';
  const headIndex = branch ? index - 1 : index;
  const headRef = branch ? referenceOf(seed, `counterparty/${headIndex}/0`) : ref(0);
  const inn = organisationInn(headIndex);
  const entity = (number: number, suffix: string, kpp: string): Counterparty => ({
    ref: ref(number),
    name: `${names.name}${suffix} ООО`,
    fullName: `Общество с ограниченной ответственностью «${names.name}»${suffix}`,
    inn,
    kpp,
    legalForm: 'ЮрЛицо',
    head: headRef,
  });
  if (branch) return [entity(0, '', '980443001')];
  if (plan.oddity !== 'branches') return [entity(0, '', '980101001')];
  return [
    entity(0, '', '980101001'),
    entity(1, ' филиал в Учебном', '980243001'),
    entity(2, ' филиал в Показном', '980343002'),
  ];
}

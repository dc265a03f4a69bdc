/** A key of the interface: whose it is and what its role may not do. */
export interface Grant {
  readonly token: string;
  readonly person: { readonly type: 'employee' | 'contact'; readonly id: number };
  readonly administrator: boolean;
  /** As in the switch `denied`. */
  readonly denied: readonly string[];
}

/** The keys that this account has issued. */
export interface Access {
  add(grant: Grant): void;
  find(token: unknown): Grant | undefined;
  ofPerson(person: Grant['person']): Grant | undefined;
}

/** Makes an account without keys. */
export function createAccess(): Access {
  const grants = new Map<string, Grant>();
  return {
    add: (grant) => void grants.set(grant.token, grant),
    find: (token) => (typeof token === 'string' ? grants.get(token) : undefined),
    ofPerson: (person) =>
      grants.values().find((grant) => grant.person.type === person.type && grant.person.id === person.id),
  };
}

/** What a contact's key may do: the documentation names only that searching companies is closed to it; the rest is an assumption. */
const openToContacts = ['GET /issues', 'POST /issues'];

/** Whether the role of a key allows a method; `path` is that after `/api/v1`. */
export function allowed(grant: Grant, denied: readonly string[], method: string, path: string): boolean {
  if (grant.person.type === 'contact' && !openToContacts.some((rule) => covers(rule, method, path))) {
    return false;
  }
  return ![...grant.denied, ...denied].some((rule) => covers(rule, method, path));
}

/** `POST /companies` covers that path and all below it; `*` stands for any method or one step of the path. */
function covers(rule: string, method: string, path: string): boolean {
  const [ruleMethod = '', rulePath = ''] = rule.split(' ');
  if (ruleMethod !== '*' && ruleMethod.toUpperCase() !== method) return false;
  const steps = path.split('/').filter((step) => step !== '');
  return rulePath
    .split('/')
    .filter((step) => step !== '')
    .every((step, index) => step === '*' || step === steps[index]);
}

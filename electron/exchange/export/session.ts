import type { OneCRef } from '../../../shared/ids.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { OneCRecordOf, OneCRecordType } from '../../onec/records/records.ts';
import type { ExportLink } from '../../store/store.ts';
import { createFinder, type Finder } from '../matching/finder.ts';
import type { Lists } from '../matching/lists.ts';
import { type Decision, decide } from '../plan/decision.ts';
import type { RunContext } from '../run/context.ts';
import { addEmailOwner } from './lint/email-owners.ts';
import { companyName } from './map/company.ts';
import { mapRecord } from './map/index.ts';
import { addInnOwner } from './map/inn-owners.ts';
import { createOwners, type Owners } from './map/owners.ts';
import { createMapView, type RunView } from './read/map-view.ts';
import { contentHash } from './record/content-hash.ts';
import { createPatience, type Patience } from './record/patience.ts';
import type { Targets } from './targets/index.ts';

/** What the steps after reading share in one run. */
export interface ExportSession {
  readonly context: RunContext;
  readonly view: RunView;
  readonly targets: Targets;
  readonly finder: Finder;
  /** Collected at the first question, once per run. */
  emailOwners(): Promise<Owners>;
  readonly patience: Patience;
}

/** `lists`: those of the run, some of which may be on their way already. */
export async function createSession(
  context: RunContext,
  lists: Lists,
): Promise<Result<ExportSession, Problem>> {
  const made = await createMapView(context);
  if (!made.ok) return made;
  const view = made.value;
  const { store } = context;
  const innOwners = once(() => ownersAmong(view, 'partner', addInnOwner, companyName));
  const finder = createFinder(context, {
    lists,
    async innRivals(inn, ref) {
      const owners = await innOwners();
      return owners
        .of(inn)
        .filter((owner) => owner.ref !== ref && store.exportLinks.get('company', owner.ref) === undefined)
        .map((owner) => owner.name);
    },
  });
  const emailOwners = once(() =>
    ownersAmong(view, 'contact_person', addEmailOwner, (person) => person.fullName),
  );
  return success({
    context,
    view,
    targets: lists.targets,
    finder,
    emailOwners,
    patience: createPatience(context),
  });
}

/** Made at the first question; whoever asks meanwhile waits for the same. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function ownersAmong<Type extends OneCRecordType>(
  view: RunView,
  type: Type,
  add: (owners: Owners, view: RunView, record: OneCRecordOf<Type>) => void,
  nameOf: (record: OneCRecordOf<Type>) => string,
): Promise<Owners> {
  const owners = createOwners((ref) => {
    const record = view.record(type, ref);
    return record === undefined ? '' : nameOf(record);
  });
  for await (const records of view.replica.all(type)) {
    for (const record of records) add(owners, view, record);
  }
  return owners;
}

/** What should happen to a queued record, from the replica and the links alone. */
export interface Considered {
  readonly decision: Decision;
  readonly link: ExportLink | undefined;
  readonly title: string;
}

export function consider(
  { context, view }: Pick<ExportSession, 'context' | 'view'>,
  kind: ExportKind,
  ref: OneCRef,
): Considered {
  const mapped = mapRecord(kind, ref, view);
  const link = context.store.exportLinks.get(kind, ref);
  const ready = mapped.status === 'ready';
  // Without a link there is nothing to compare with.
  const hash = ready && link !== undefined ? contentHash(mapped.desired) : '';
  const title = ready ? mapped.desired.title : mapped.title;
  return {
    decision: decide(kind, mapped, link, hash, context.settings.export.whenFlagRemoved),
    link,
    title,
  };
}

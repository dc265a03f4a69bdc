import type { OneCRef } from '../../../shared/ids.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { ExportLink } from '../../store/store.ts';
import { createFinder, type Finder } from '../matching/finder.ts';
import { innRivals } from '../matching/inn-rivals.ts';
import type { Lists } from '../matching/lists.ts';
import { type Decision, decide } from '../plan/decision.ts';
import type { RunContext } from '../run/context.ts';
import { createOtherEmailOwner, type OtherEmailOwner } from './lint/other-email-owner.ts';
import { mapRecord } from './map/index.ts';
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
  readonly otherEmailOwner: OtherEmailOwner;
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
  const finder = createFinder(context, {
    lists,
    innRivals: (inn, ref) => innRivals(view, store.exportLinks, inn, ref),
  });
  return success({
    context,
    view,
    targets: lists.targets,
    finder,
    otherEmailOwner: createOtherEmailOwner(view, view.replica.sharing),
    patience: createPatience(context),
  });
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

import { changedProperties, changedSets, type Edit } from '../story/edits.ts';
import type { Sides } from './sides.ts';

/** Records with which the world began; edits count within them. */
export interface Beginning {
  readonly issues: readonly number[];
  readonly entries: readonly number[];
  readonly partners: readonly string[];
  readonly changed: ReadonlyMap<string, readonly string[]>;
  /** Companies and contacts that lay in the archive. */
  readonly archived: ReadonlySet<string>;
  /** Moment of what people enter: given, because clocks of worlds differ. */
  readonly enteredAt: string;
}

export function beginningOf({ onec, okdesk }: Sides, begins: string): Beginning {
  const person = onec.asPerson();
  const refs = (set: string) =>
    person
      .all(set)
      .map((entity) => String(entity['Ref_Key']))
      .sort();
  return {
    issues: okdesk.all('issues').map((row) => row.id),
    entries: okdesk.all('time_entries').map((row) => row.id),
    partners: refs('Catalog_Партнеры'),
    changed: new Map(changedSets.map((set) => [set, refs(set)])),
    archived: new Set(archivedIn(okdesk).map(({ key }) => key)),
    enteredAt: begins,
  };
}

/** Does what a person does. Whatever is not there any more, or not yet, is left alone. */
export function applyEdit(sides: Sides, beginning: Beginning, edit: Edit): void {
  if (edit.side === 'okdesk') editOkdesk(sides, beginning, edit);
  else editOneC(sides, beginning, edit);
}

function editOkdesk({ okdesk }: Sides, beginning: Beginning, edit: Extract<Edit, { side: 'okdesk' }>): void {
  const person = okdesk.asPerson();
  const { enteredAt } = beginning;
  const issue = 'issue' in edit ? living(okdesk, beginning.issues[edit.issue]) : undefined;
  const entry = 'entry' in edit ? present(okdesk, beginning.entries[edit.entry]) : undefined;
  switch (edit.what) {
    case 'takeOutOfArchive':
      for (const { table, id, key } of archivedIn(okdesk)) {
        if (!beginning.archived.has(key)) person.change(table, id, { active: true });
      }
      return;
    case 'retitle':
      if (issue) person.changeIssue(issue, { title: edit.text });
      return;
    case 'status':
      if (issue) person.changeIssue(issue, { status: edit.code });
      return;
    case 'comment':
      if (issue) person.addComment(issue, { content: edit.text, public: edit.open, published_at: enteredAt });
      return;
    case 'addTime':
      if (issue) person.addTimeEntry(issue, timeEntry(edit.hours, enteredAt));
      return;
    case 'changeTime':
      if (entry) person.changeTimeEntry(entry, { spent_time: edit.hours });
      return;
    case 'deleteTime':
      if (entry) person.deleteTimeEntry(entry);
      return;
    case 'attach':
      if (issue) person.addAttachment(issue, { name: `${edit.text}.txt`, bytes: Buffer.from(edit.text) });
      return;
    case 'newIssue': {
      const id = person.createIssue({
        title: edit.text,
        type: 'incident',
        priority: 'low',
        company_id: 1,
        created_at: enteredAt,
        parameters: {},
      });
      person.addTimeEntry(id, timeEntry(edit.hours, enteredAt));
      return;
    }
    case 'deleteIssue':
      if (issue) person.deleteIssue(issue);
      return;
    case 'merge': {
      const into = living(okdesk, beginning.issues[edit.into]);
      if (issue && into && issue !== into) person.mergeIssue(issue, into);
    }
  }
}

function editOneC({ onec }: Sides, beginning: Beginning, edit: Extract<Edit, { side: 'onec' }>): void {
  const person = onec.asPerson();
  switch (edit.what) {
    case 'change':
    case 'damage':
    case 'mark': {
      const refs = beginning.changed.get(edit.set) ?? [];
      const ref = refs[edit.record % Math.max(1, refs.length)];
      if (ref !== undefined) person.change(edit.set, ref, patchOf(edit));
      return;
    }
    case 'manufacturer':
      person.create('Catalog_ОкД_ПроизводителиОборудования', { Description: edit.text });
      return;
    case 'contact': {
      const owner = beginning.partners[edit.partner % beginning.partners.length];
      person.create('Catalog_КонтактныеЛицаПартнеров', { Description: edit.text, Owner_Key: owner });
      return;
    }
    case 'tamper': {
      const forced = onec.asPerson('Администратор', { inspiteOfLock: true });
      const [set, id, patch] =
        edit.document === 'task'
          ? ([
              'Document_ЗаданиеСотруднику',
              'ОкД_ИдентификаторЗаявки',
              { Тема: 'Исправлено вручную' },
            ] as const)
          : (['Document_ЛистУчетаРабочегоВремени', 'ОкД_ИдентификаторТрудозатрат', { Минуты: '1' }] as const);
      const ids = edit.document === 'task' ? beginning.issues : beginning.entries;
      const wanted = String(ids[edit.record % Math.max(1, ids.length)]);
      const found = person
        .all(set)
        .find((entity) => String(entity[id]) === wanted && entity['DeletionMark'] !== true);
      if (found !== undefined) forced.change(set, String(found['Ref_Key']), patch);
    }
  }
}

/** U+0002 is among the characters that XML forbids. */
const forbidden = '\u0002';

function patchOf(edit: Extract<Edit, { what: 'change' | 'damage' | 'mark' }>) {
  if (edit.what === 'mark') return { DeletionMark: edit.deleted };
  return { [changedProperties[edit.set]]: edit.what === 'damage' ? `Повреждено${forbidden}` : edit.text };
}

function timeEntry(hours: number, enteredAt: string) {
  return { spent_time: hours, logged_at: enteredAt, comment: 'Работы', parameters: {} };
}

function archivedIn(okdesk: Sides['okdesk']) {
  return (['companies', 'contacts'] as const).flatMap((table) =>
    okdesk
      .all(table)
      .filter((row) => row['active'] === false)
      .map(({ id }) => ({ table, id, key: `${table} ${id}` })),
  );
}

function living(okdesk: Sides['okdesk'], id: number | undefined): number | undefined {
  return okdesk.all('issues').some((row) => row.id === id && row['merged_into_id'] == null) ? id : undefined;
}

function present(okdesk: Sides['okdesk'], id: number | undefined): number | undefined {
  return okdesk.all('time_entries').some((row) => row.id === id) ? id : undefined;
}

import { makeFranchisee } from '../../electron/sandbox/data/franchisee.ts';
import { createSetup, type Setup } from '../../electron/setup/check-setup.ts';
import type { SetupLine, SetupReport, WizardStep } from '../../shared/ipc/wizard.ts';
import { listType } from '../../shared/setup/attributes.ts';
import { statusPlans } from '../../shared/setup/statuses.ts';
import { type StartedProgram, startProgram } from '../service/support.ts';

/** The program between both servers, and the wizard's view of them. */
export interface Office extends AsyncDisposable {
  readonly program: StartedProgram;
  readonly setup: Setup;
  look(step: WizardStep): Promise<SetupReport>;
  /** One line of a step as it is now. */
  line(step: WizardStep, id: string): Promise<SetupLine>;
  /** Ticks off everything in a step that only a person can answer for. */
  tickAll(step: WizardStep): Promise<void>;
}

export interface OfficeOptions {
  /** ОкДеск as before its set-up. */
  readonly unprepared?: boolean;
  readonly issues?: number;
  readonly setUp?: boolean;
}

export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const { unprepared = false, issues = 10, setUp = true } = options;
  const data = makeFranchisee({ seed: 1, partners: 6, issues, unprepared });
  const program = await startProgram({ onecSeed: data.onec, okdeskSeed: data.okdesk, setUp });
  const present = program.settings.exchange(program.exchangeId);
  if (present !== undefined) program.change({ code: '001', setup: { ...present.setup, finishedAt: '' } });
  const setup = createSetup(program);

  async function look(step: WizardStep) {
    const report = await setup.check(program.exchangeId, step);
    if (!report.ok) throw new Error(report.error.code);
    return report.value;
  }
  return {
    program,
    setup,
    look,
    async line(step, id) {
      const { lines } = await look(step);
      const found = lines.find((one) => one.id === id);
      if (found === undefined)
        throw new Error(`no line ${id} among ${lines.map((one) => one.id).join(', ')}`);
      return found;
    },
    async tickAll(step) {
      const { lines } = await look(step);
      for (const { id, state } of lines) if (state === 'manual') setup.tick(program.exchangeId, id, true);
    },
    [Symbol.asyncDispose]: () => program[Symbol.asyncDispose](),
  };
}

/** What a person does in «Статусы заявок»: adds what is missing, mends what differs. */
export function setUpStatuses({ program: { okdesk } }: Office): void {
  const person = okdesk.asPerson();
  for (const { code, name, colour } of statusPlans) {
    const present = okdesk.all('statuses').find((row) => row['code'] === code);
    const fields = { name, ...(colour === undefined ? {} : { color: colour }) };
    if (present === undefined) person.create('statuses', { code, ...fields });
    else person.change('statuses', present.id, fields);
  }
}

/** What a person does in «Атрибуты заявок» or «Атрибуты трудозатрат заявок»: one attribute with these values. */
export function addAttribute(
  { program: { okdesk } }: Office,
  table: 'issue_attributes' | 'time_entry_attributes',
  attribute: { readonly code: string; readonly name: string; readonly values: readonly string[] },
): number {
  return okdesk.asPerson().create(table, { ...attribute, field_type: listType.code, required: true });
}

/** States of the lines of a report that are not as they should be. */
export function unready({ lines }: SetupReport): readonly string[] {
  return lines
    .filter(({ optional, state }) => !optional && state !== 'right' && state !== 'ticked')
    .map(({ id, state }) => `${id} ${state}`);
}

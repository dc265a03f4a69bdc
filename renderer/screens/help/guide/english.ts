import type { Guide } from './page.ts';

/** The guide in English. Names of 1C and ОкДеск stay as the person sees them there. */
export const englishGuide: Guide = {
  overview: {
    id: 'overview',
    title: 'What the program does',
    blocks: [
      {
        type: 'text',
        text: 'The program keeps the infobase «ЭСТИ: Управление фирмой-франчайзи» and your ОкДеск account equal. Reference data goes from 1C to ОкДеск: that is the export. Issues with comments, files and time go from ОкДеск to 1C: that is the import.',
      },
      { type: 'heading', text: 'What goes to ОкДеск' },
      {
        type: 'list',
        items: [
          'Partners with the flag «Выгружать в ОкДеск» become clients.',
          'Contacts and contracts: their own flag and the flag of the partner are needed.',
          'Objects and equipment of clients: the flag of the partner is needed.',
          'Manufacturers, types and models of equipment: all that were created or changed.',
        ],
      },
      { type: 'heading', text: 'What comes to 1C' },
      {
        type: 'list',
        items: [
          'An issue becomes a document «Задание сотруднику»: client, contract, object, equipment, description, status, assignee, author, comments and files.',
          'Every time entry becomes a document «Лист учета рабочего времени», subordinate to the task. Acts are made from these sheets.',
        ],
      },
      {
        type: 'caution',
        text: 'Documents from ОкДеск are not edited in 1C: edit the issue in ОкДеск and the change comes by itself. A document edited in spite of that is restored, and the journal says so.',
      },
      { type: 'heading', text: 'The icon beside the clock' },
      {
        type: 'table',
        head: ['Icon', 'What it means'],
        rows: [
          ['two arrows', 'everything is transferred, the program waits for its next time'],
          ['blue arrows', 'an exchange is going on'],
          ['yellow sign', 'the exchange works, but something waits for you'],
          ['red sign', 'the exchange has stopped: its cause must be mended'],
          ['grey crossed sign', 'no connection; the exchange goes on by itself'],
          ['two bars', 'the scheduled exchange is paused'],
        ],
      },
      {
        type: 'text',
        text: '«Complete until 18:40» means: whatever changed before 18:40 is on the other side.',
      },
    ],
  },
  setup: {
    id: 'setup',
    title: 'First set-up',
    blocks: [
      {
        type: 'text',
        text: 'The wizard leads through the steps and checks both sides itself after each. It can be closed and resumed.',
      },
      {
        type: 'steps',
        items: [
          'Switch on in ОкДеск: Клиенты, Учет договоров и сервисных периодов, Учет объектов обслуживания, Оборудование.',
          'Create the issue statuses: first all of them with the required fields, then open each again and set the rest. A transition can name a status only once it exists.',
          'Add the issue attribute «Тип работ» with the code 2 and its five values.',
          'Add the time entry attributes workPlace and TypeOfService, with the values of the 1C catalogs.',
          'Generate an API key for a user who may create and edit companies, contacts, equipment, objects and contracts.',
          'Give the address of 1C and the sign-in. The wizard makes a list for the 1C administrator of whatever is not opened.',
          'Check the connection, choose the schedules, match what exists on both sides, look at the plan, start the first exchange.',
        ],
      },
      {
        type: 'caution',
        text: "A status's code cannot be mended: only the support of ОкДеск deletes statuses. Copy the codes from the wizard.",
      },
      {
        type: 'caution',
        text: 'If ОкДеск is in use already: the ИНН as in 1C must stand in «Дополнительные названия» of every client, the e-mail as in 1C on every contact. Every employee has one e-mail, the same on both sides.',
      },
      { type: 'link', text: 'Open the wizard', place: { screen: 'wizard' } },
    ],
  },
  daily: {
    id: 'daily',
    title: 'Every day',
    blocks: [
      {
        type: 'text',
        text: 'The program works by schedule while the PC is on. After sleep one exchange makes up for all that was missed. Closing the window does not stop it.',
      },
      {
        type: 'list',
        items: [
          'Look at the icon beside the clock: no yellow and no red means there is nothing to do.',
          'Yellow: open the journal, view «Causes». It says what did not go, why, and what to do. Mend the record in 1C and press «Send again», or wait: a refused record goes again with every exchange.',
          'Questions that only an accountant can answer stand in the journal, view «Questions».',
        ],
      },
      {
        type: 'text',
        text: 'When very many records change at once the program stops and asks. Look at the plan: say yes if you loaded new data, otherwise find out first what happened to the infobase.',
      },
      { type: 'link', text: 'Open the journal', place: { screen: 'journal', view: 'causes' } },
    ],
  },
  month: {
    id: 'month',
    title: 'Before the month is closed',
    blocks: [
      {
        type: 'steps',
        items: [
          'Exchange: the import is complete until today, the queue is empty.',
          'Press «Compare»: both sides are compared afresh and differences are shown. Nothing is changed.',
          'Journal: answer the questions about time that was changed or deleted in ОкДеск after its sheet went into an act.',
          'Issues and time: look at the totals by day and employee.',
        ],
      },
      {
        type: 'caution',
        text: 'A time sheet that is part of an act is never changed. The difference is shown as a question.',
      },
      { type: 'link', text: 'Go to the exchange', place: { screen: 'exchange' } },
    ],
  },
  clients: {
    id: 'clients',
    title: 'Clients and flags',
    blocks: [
      {
        type: 'text',
        text: 'Not every partner has to be exported: some are suppliers, banks or authorities. Only those with the flag «Выгружать в ОкДеск» go.',
      },
      {
        type: 'caution',
        text: 'While a partner has no flag, its contacts and contracts cannot have one.',
      },
      {
        type: 'list',
        items: [
          'A contact goes when its state is empty or «Работает».',
          'Reference data is edited in 1C only. What was made in ОкДеск does not get into a document until 1C has it, too; then the documents are completed by themselves.',
          'The most frequent slip is an e-mail: surplus signs, two addresses in one field, a Cyrillic letter. The program shows the letter and its place before anything is sent.',
        ],
      },
      { type: 'link', text: 'Open the clients', place: { screen: 'clients' } },
    ],
  },
  issues: {
    id: 'issues',
    title: 'Issues and time',
    blocks: [
      {
        type: 'text',
        text: 'Issues that changed since the last exchange are loaded. Every minute of ОкДеск stands in exactly one time sheet.',
      },
      {
        type: 'list',
        items: [
          'A client does not see the field «Договор» in the portal. Fill it in when the assignee is chosen.',
          'Private comments come too, and are marked. The settings can keep only the fact of them, or leave them out.',
          'Where a field of a document is empty the journal names the record that is missing. The document is completed when it appears.',
          'An issue is not in 1C? Type its number into «Why is it not in 1C?» of the journal.',
        ],
      },
      { type: 'link', text: 'Open the issues', place: { screen: 'issues' } },
    ],
  },
  security: {
    id: 'security',
    title: 'Passwords and data',
    blocks: [
      {
        type: 'list',
        items: [
          'The password of 1C and the key of ОкДеск are encrypted by Windows for your account: safe from other users of the PC, not from programs that run in your name.',
          'There is no password and no key in the journal, in the window or in files for support.',
          'Personal data in the support bundle is masked. You see the whole of it before it is saved.',
          'Settings move to another PC by «Save settings» and «Restore»; password and key are entered again.',
        ],
      },
      { type: 'link', text: 'Open the settings', place: { screen: 'settings' } },
    ],
  },
};

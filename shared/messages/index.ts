import {
  fillText,
  type Language,
  type MessageEntry,
  type MessageParameters,
  type MessageText,
} from '../message.ts';
import { cliMessages } from './cli.ts';
import { cliHelpMessages } from './cli-help.ts';
import { cliScheduleMessages } from './cli-schedule.ts';
import { clientMessages } from './clients.ts';
import { demoMessages } from './demo.ts';
import { desktopMessages } from './desktop.ts';
import { explainMessages } from './explain.ts';
import { exportMessages } from './export.ts';
import { exportChangesMessages } from './export-changes.ts';
import { importMessages } from './import.ts';
import { issueMessages } from './issues.ts';
import { journalMessages } from './journal.ts';
import { lintMessages } from './lint.ts';
import { noticeMessages } from './notices.ts';
import { okdeskMessages } from './okdesk.ts';
import { onecMessages } from './onec.ts';
import { runMessages } from './run.ts';
import { sandboxMessages } from './sandbox.ts';
import { serviceMessages } from './service.ts';
import { setupMessages } from './setup.ts';
import { storeMessages } from './store.ts';
import { trayMessages } from './tray.ts';

/** Every text that the program can say, by code. A new message is one entry in the file of its subject. */
const messages = {
  ...okdeskMessages,
  ...onecMessages,
  ...exportMessages,
  ...exportChangesMessages,
  ...importMessages,
  ...lintMessages,
  ...clientMessages,
  ...issueMessages,
  ...runMessages,
  ...noticeMessages,
  ...serviceMessages,
  ...setupMessages,
  ...desktopMessages,
  ...trayMessages,
  ...sandboxMessages,
  ...demoMessages,
  ...storeMessages,
  ...cliMessages,
  ...explainMessages,
  ...journalMessages,
  ...cliHelpMessages,
  ...cliScheduleMessages,
} as const;

export type MessageCode = keyof typeof messages;

export function isMessageCode(code: string): code is MessageCode {
  return Object.hasOwn(messages, code);
}

/** The words of a message in the reader's language, parameters filled in. */
export function messageText(
  code: MessageCode,
  parameters: MessageParameters,
  language: Language,
): MessageText {
  const entry: MessageEntry = messages[code];
  const text = entry[language];
  return {
    what: fillText(text.what, parameters),
    ...(text.why === undefined ? {} : { why: fillText(text.why, parameters) }),
    ...(text.remedy === undefined ? {} : { remedy: fillText(text.remedy, parameters) }),
  };
}

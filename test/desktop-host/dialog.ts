import { tellPerson } from './host.ts';
import { modelled } from './modelled.ts';

interface MessageBox {
  readonly message?: string;
  readonly detail?: string;
  readonly cancelId?: number;
}

/** The options stand last, after an optional window. */
function optionsOf(args: readonly unknown[]): MessageBox {
  const last = args.at(-1);
  return typeof last === 'object' && last !== null ? last : {};
}

function cancel(...args: readonly unknown[]): number {
  const { message = '', detail = '', cancelId = 0 } = optionsOf(args);
  tellPerson(`[вопрос / question] ${message} ${detail}`);
  return cancelId;
}

/** Electron's `dialog` before a person who cancels everything; a test puts its own answers in their place. */
export const dialog = modelled('dialog', {
  showMessageBox: async (...args: readonly unknown[]) => ({
    response: cancel(...args),
    checkboxChecked: false,
  }),
  showMessageBoxSync: cancel,
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showOpenDialogSync: () => undefined,
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showSaveDialogSync: () => '',
  showErrorBox: (title: string, content: string) => {
    process.stderr.write(`${title}: ${content}\n`);
  },
});

import type { Menu, Notification, OpenDialogReturnValue, SaveDialogReturnValue, Tray } from 'electron';

/** What a dialog answers in place of a person, by the name of Electron's function. */
export interface DialogAnswers {
  readonly showMessageBox?: { readonly response: number; readonly checkboxChecked: boolean };
  readonly showOpenDialog?: OpenDialogReturnValue;
  readonly showSaveDialog?: SaveDialogReturnValue;
}

/** What `probe.cjs` keeps inside the main process, on either host. */
interface DesktopRecord {
  readonly trays: readonly { readonly tray: Tray; readonly menu: Menu | null; readonly toolTip: string }[];
  readonly notifications: readonly Notification[];
  readonly opened: readonly string[];
  readonly dialogs: readonly { readonly name: string; readonly options: { readonly message?: string } }[];
  answers: DialogAnswers;
}

declare global {
  /** Exists in the main process of a launched program, nowhere else: use it inside `evaluate` only. */
  var desktopRecord: DesktopRecord;
}

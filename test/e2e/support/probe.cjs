// Loaded before the program on either host (`-r` of Electron, `--import` of Node): keeps what Windows would show
// beside the window, where a test can look. Prototypes are wrapped, because Electron's own exports cannot be replaced.
const { Tray, Notification, shell, dialog } = require('electron');

const record = {
  /** Living trays in the order of their making: { tray, menu, toolTip, image }. */
  trays: [],
  /** Every notification shown, oldest first. */
  notifications: [],
  /** Addresses, files and folders that the program opened, oldest first. */
  opened: [],
  /** Questions of dialogs: { name, options }. */
  dialogs: [],
  /** What a dialog answers, by the name of its function; a person who cancels where nothing stands. */
  answers: {},
};
globalThis.desktopRecord = record;

function wrap(owner, name, before) {
  const original = owner[name];
  owner[name] = function (...args) {
    before(this, ...args);
    return original.apply(this, args);
  };
}

function entryOf(tray) {
  const known = record.trays.find((entry) => entry.tray === tray);
  if (known) return known;
  const entry = { tray, menu: null, toolTip: '', image: undefined };
  record.trays.push(entry);
  return entry;
}
wrap(Tray.prototype, 'setContextMenu', (tray, menu) => {
  entryOf(tray).menu = menu;
});
wrap(Tray.prototype, 'setToolTip', (tray, toolTip) => {
  entryOf(tray).toolTip = toolTip;
});
wrap(Tray.prototype, 'setImage', (tray, image) => {
  entryOf(tray).image = image;
});
wrap(Tray.prototype, 'destroy', (tray) => {
  record.trays = record.trays.filter((entry) => entry.tray !== tray);
});
wrap(Notification.prototype, 'show', (notification) => {
  record.notifications.push(notification);
});

shell.openExternal = async (address) => {
  record.opened.push(address);
};
shell.openPath = async (path) => {
  record.opened.push(path);
  return '';
};
shell.showItemInFolder = (path) => {
  record.opened.push(path);
};

const cancelled = {
  showMessageBox: ({ cancelId = 0 }) => ({ response: cancelId, checkboxChecked: false }),
  showOpenDialog: () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: () => ({ canceled: true, filePath: '' }),
};
for (const [name, cancel] of Object.entries(cancelled)) {
  dialog[name] = async (...args) => {
    const options = args.at(-1) ?? {};
    record.dialogs.push({ name, options });
    return record.answers[name] ?? cancel(options);
  };
}

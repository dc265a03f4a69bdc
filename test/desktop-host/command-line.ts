import process from 'node:process';

const appended = new Map<string, string>();

function fromStart(name: string): string | undefined {
  const found = process.argv.find((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  return found?.slice(name.length + 3);
}

/** Electron's `app.commandLine`: the switches of the start and those that the program appends. */
export const commandLine = {
  appendSwitch: (name: string, value = '') => {
    appended.set(name, value);
  },
  hasSwitch: (name: string) => appended.has(name) || fromStart(name) !== undefined,
  getSwitchValue: (name: string) => appended.get(name) ?? fromStart(name) ?? '',
  removeSwitch: (name: string) => {
    appended.delete(name);
  },
};

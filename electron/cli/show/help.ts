import type { CommandName } from '../commands.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';

const order: readonly CommandName[] = [
  'settings',
  'check',
  'match',
  'initial-fill',
  'run',
  'retry',
  'explain',
  'journal',
  'serve',
];

/** Help of one command, or the list of all with the exit statuses. */
export function showHelp(terminal: Terminal, command?: CommandName): void {
  const { text, line } = terminal;
  if (command === undefined) {
    line(text('cli.help'));
    line();
    for (const name of order) line(text(`cli.help_${name}`).split('\n', 1)[0] ?? '');
  } else {
    line(text(`cli.help_${command}`));
  }
  line();
  line(text('cli.help_common'));
  line();
  line(text('cli.help_exit_codes'));
  for (const [name, code] of Object.entries(exitCodes)) {
    if (isExitName(name)) line(`  ${String(code).padStart(3)}  ${text(`cli.exit_${name}`)}`);
  }
}

function isExitName(name: string): name is keyof typeof exitCodes {
  return Object.hasOwn(exitCodes, name);
}

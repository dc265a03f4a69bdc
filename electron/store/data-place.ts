import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where settings and state lie. */
export interface DataPlace {
  readonly folder: string;
  readonly settings: string;
  readonly database: string;
}

const folderName = 'esti-okdesk-exchange';

/**
 * The folder asked for, or the user's own one as the system has it. On Windows the local profile, not the roaming one:
 * a database must not travel over the network at every sign-in.
 */
export function dataPlace(
  asked: string | undefined,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): DataPlace {
  const folder = asked === undefined ? join(userFolder(platform, environment), folderName) : resolve(asked);
  return {
    folder,
    settings: join(folder, 'settings.json'),
    database: join(folder, 'exchange.sqlite'),
  };
}

function userFolder(
  platform: NodeJS.Platform,
  { LOCALAPPDATA, XDG_DATA_HOME }: Readonly<Record<string, string | undefined>>,
): string {
  if (platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return XDG_DATA_HOME || join(homedir(), '.local', 'share');
}

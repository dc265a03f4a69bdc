import { join } from 'node:path';
import { launch } from '../../test/e2e/support/launch.ts';

/** Starts the program as it was packed, without a window, and waits until its icon stands in the tray. */
export async function startsFrom(
  folder: string,
  userData: string,
): Promise<{ readonly ok: boolean; readonly host: string; readonly words: string }> {
  const program = await launch({ main: join(folder, 'out/main/main.js'), userData, args: ['--hidden'] });
  try {
    const toolTip = await program.trayToolTip();
    return { ok: toolTip !== '', host: program.host, words: toolTip };
  } finally {
    await program.close();
  }
}

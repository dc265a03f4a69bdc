import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Played } from '../world/play.ts';
import { onecPassword } from '../world/sides.ts';

/** Secrets in any form in any file that the program wrote. */
export function secretsOnDisk({ folder, world }: Played): readonly string[] {
  const { token } = world.sides.okdesk;
  const { user } = world.sides.onec;
  const secrets = [
    token,
    onecPassword,
    encodeURIComponent(onecPassword),
    Buffer.from(`${user}:${onecPassword}`).toString('base64'),
  ];
  return readdirSync(folder).flatMap((name) => {
    const content = readFileSync(join(folder, name));
    return secrets.flatMap((secret) => (content.includes(secret) ? [`${name} holds a secret`] : []));
  });
}

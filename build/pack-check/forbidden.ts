import type { ArchivedFile } from './archive.ts';

const forbiddenNames: readonly (readonly [string, RegExp])[] = [
  ['node_modules', /(^|\/)node_modules\//u],
  ['tests', /(^|\/)(test|tests|e2e)\/|\.(test|spec)\./u],
  ['the stand-in for Electron', /desktop-host/u],
  ['source maps', /\.map$/u],
  ['sources', /\.tsx?$/u],
  ['settings or secrets of somebody', /(^|\/)(\.env|\.npmrc|settings\.json|secrets\.json)$|\.sqlite/u],
];
const forbiddenTexts: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/u],
  ['a registry token', /npm_[A-Za-z0-9]{36}|_authToken=/u],
  ['a link to a source map', /\/\/# sourceMappingURL=(?!data:)/u],
  ['the stand-in for Electron', /desktop-host|registerHooks/u],
  ['a path of the machine that built it', /\/(home|root|Users|work)\/[a-z]+\/[\w./-]*\.(ts|tsx|js)\b/u],
];

/** What must never be packed, with the file that holds it. Empty: nothing was found. */
export function findForbidden(files: readonly ArchivedFile[]): readonly string[] {
  return files.flatMap((file) => {
    const text = /\.(c?js|html|css|json)$/u.test(file.name) ? file.text() : '';
    return [
      ...forbiddenNames.filter(([, name]) => name.test(file.name)),
      ...forbiddenTexts.filter(([, pattern]) => pattern.test(text)),
    ].map(([what]) => `${file.name}: ${what}`);
  });
}

/** What stands where a secret stood. */
export const mask = '•••';

/** Answers and requests are kept for people to read; this much of them says what went wrong. */
const defaultLimit = 4000;
/** Shorter secrets would be found in every second word; they are masked only where they stand alone. */
const shortestAnywhere = 4;

/** Every form in which a secret travels: as it is, in an address, in a form, in JSON, in Basic. */
function formsOf(secret: string): string[] {
  const encoded = encodeURIComponent(secret.toWellFormed());
  const strict = encoded.replaceAll(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const bytes = Buffer.from(secret, 'utf8');
  return [
    secret,
    encoded,
    strict,
    strict.replaceAll('%20', '+'),
    encodeURI(secret.toWellFormed()),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('base64'),
    bytes.toString('base64').replace(/=+$/u, ''),
    bytes.toString('base64url'),
  ];
}

function pattern(form: string): string {
  const literal = form.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return form.length < shortestAnywhere ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
}

/** Cuts a long text and says how much is missing. */
export function cutText(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}… (+${text.length - limit})`;
}

/**
 * Takes secrets out of a text in every form they travel in, then cuts it. For Basic give both the password and
 * `user:password` as secrets. Whatever follows `api_token=` or `Basic ` is masked even when it is no known secret.
 */
export function maskSecrets(text: string, secrets: readonly string[], limit: number = defaultLimit): string {
  const forms = [...new Set(secrets.filter((secret) => secret !== '').flatMap(formsOf))]
    .sort((left, right) => right.length - left.length)
    .map(pattern);
  const known = forms.length === 0 ? text : text.replaceAll(new RegExp(forms.join('|'), 'giu'), mask);
  const masked = known
    .replaceAll(/(api_token(?:=|%3D))[^&\s"'<>]+/giu, `$1${mask}`)
    .replaceAll(/(\bBasic )[A-Za-z0-9+/_=-]{4,}/gu, `$1${mask}`);
  return cutText(masked, limit);
}

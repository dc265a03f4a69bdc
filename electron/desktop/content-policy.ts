/**
 * What a page of the program may do: run its own scripts, draw with its own styles and those that carry the nonce
 * (Fluent writes its styles at run time), show its own pictures and fonts. It connects to nobody, frames nothing,
 * sends no form. A header, because a meta element cannot forbid framing.
 */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** The page with the nonce of this answer, where the window's styles find it. */
export function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`);
}

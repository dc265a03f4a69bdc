/**
 * The content policy lets in only styles that carry the nonce of this answer; main writes it into the page. The
 * property is read, not the attribute: browsers hide the attribute from scripts.
 */
export function styleNonce(page: Document): string | undefined {
  const holder = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return holder === null || holder.nonce === '' ? undefined : holder.nonce;
}

import { escapeXml, xmlDeclaration } from './xml.ts';

/** List of opened sets in AtomPub; the base has no closing slash (1C guide 17.4). */
export function serviceDocumentXml(sets: readonly string[], root: string): string {
  const collections = sets.map(
    (set) => `<collection href="${set}"><atom:title>${set}</atom:title></collection>`,
  );
  return (
    `${xmlDeclaration}<service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom" ` +
    `xml:base="${escapeXml(root)}"><workspace><atom:title>Default</atom:title>${collections.join('')}</workspace></service>`
  );
}

export function serviceDocumentJson(sets: readonly string[], root: string): string {
  const value = sets.map((set) => ({ name: set, url: set }));
  return JSON.stringify({ 'odata.metadata': `${root}/$metadata`, value });
}

import type { OneCRef } from '../../../shared/ids.ts';

/**
 * Navigation link of a document, for «Перейти по ссылке» of any 1C client: `e1cib/data/Документ.X?ref=…`. Its `ref` is
 * the reference with its groups turned round, the last two first (1C's navigation links, «Внешние навигационные ссылки»).
 * `undefined` for sets that are no documents.
 */
export function documentLink(set: string, ref: OneCRef): string | undefined {
  const [, name] = /^Document_(.+)$/u.exec(set) ?? [];
  if (name === undefined) return undefined;
  const [time = '', middle = '', high = '', clock = '', node = ''] = ref.split('-');
  return `e1cib/data/Документ.${name}?ref=${clock}${node}${high}${middle}${time}`;
}

/**
 * The same in 1C's web client. Its address is that of the interface without `odata/standard.odata`, where the base is
 * published for both (an assumption); `undefined` where the address does not end so.
 */
export function webClientAddress(onecUrl: string, link: string): string | undefined {
  const [, base] = /^(https?:\/\/.+)\/odata\/standard\.odata\/?$/iu.exec(onecUrl.trim()) ?? [];
  return base === undefined ? undefined : `${base}/#${encodeURI(link)}`;
}

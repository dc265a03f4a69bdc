/** «ПОДОБНО» of the query language: `%`, `_`, `[а-я]`, `[^а-я]`. Both sides come folded. */
export function like(text: string, template: string): boolean {
  let pattern = '';
  for (let index = 0; index < template.length; index += 1) {
    const symbol = template.charAt(index);
    const end = symbol === '[' ? template.indexOf(']', index) : -1;
    if (end > index) {
      pattern += template.slice(index, end + 1).replace(/\\/g, '\\\\');
      index = end;
    } else {
      pattern += symbol === '%' ? '.*' : symbol === '_' ? '.' : symbol.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    }
  }
  return new RegExp(`^${pattern}$`, 'su').test(text);
}

/** Where a key moves the active row; `undefined` for keys that do not move it. `page` is the number of rows in sight. */
export function movedRow(
  key: string,
  at: { readonly active: number; readonly count: number; readonly page: number },
): number | undefined {
  const within = (index: number) => Math.max(0, Math.min(at.count - 1, index));
  switch (key) {
    case 'ArrowDown':
      return within(at.active + 1);
    case 'ArrowUp':
      return within(at.active - 1);
    case 'PageDown':
      return within(at.active + at.page);
    case 'PageUp':
      return within(at.active - at.page);
    case 'Home':
      return 0;
    case 'End':
      return within(at.count - 1);
    default:
      return undefined;
  }
}

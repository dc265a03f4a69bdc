const amount = String.raw`(\d+(?:[.,]\d+)?)`;
const forms = [
  new RegExp(
    String.raw`^${amount}\s*(?:ч|час|часа|часов|h)\.?(?:\s*(\d+)\s*(?:м|мин|минут|минута|минуты|m)\.?)?$`,
    'i',
  ),
  /^(\d+):([0-5]\d)$/,
  new RegExp(`^${amount}$`),
];
const minutesOnly = /^(\d+)\s*(?:м|мин|минут|минута|минуты|m)\.?$/i;

/**
 * Reads spent time as people type it (`2 ч. 30 мин.`, `2:30`, `2,5 часа`, `45 мин.`, `1.5`) into decimal hours;
 * `undefined` for anything else and for no time at all.
 */
export function parseSpentTime(text: string): number | undefined {
  const typed = text.trim();
  const minutes = minutesOnly.exec(typed);
  if (minutes?.[1] !== undefined) return positive(Number(minutes[1]) / 60);
  for (const form of forms) {
    const parts = form.exec(typed);
    if (parts?.[1] === undefined) continue;
    return positive(Number(parts[1].replace(',', '.')) + Number(parts[2] ?? 0) / 60);
  }
  return undefined;
}

const positive = (hours: number): number | undefined => (hours > 0 ? hours : undefined);

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the reader's language writes it. */
// 12345 -> '12,345'
export function formatNumber(value: number, language: string): string {
  // Alike in all our languages; the first use of `Intl` takes a fresh page 40 ms or more.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  // Making a format costs more than using it a hundred times.
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

/** A whole number as the language groups it: 10000 -> '10,000'. */
export function showNumber(value: number, language: string): string {
  // Making a format costs more than using it a hundred times.
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}

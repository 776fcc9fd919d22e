/** A moment of this machine's clock, in figures: they stand in columns and read the same everywhere. '2026-01-03 14:05' */
export function showMinute(moment: number): string {
  const date = new Date(moment);
  return `${showDay(moment)} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/** '2026-01-03' */
export function showDay(moment: number): string {
  const date = new Date(moment);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(twoDigits).join('-');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const offsetOfChina = '+08:00';

// 2023-04-14 10:30:48, 2023年4月14日 10时30分, 2023/4/14 10:30, 2023.04.14, 2023-04-14T10:30:48+08:00
const written =
  /(?<!\d)((?:19|20)\d{2})\s{0,2}[-/.年]\s{0,2}(\d{1,2})\s{0,2}[-/.月]\s{0,2}(\d{1,2})(?!\d)\s{0,2}[日号號]?(?:[T\s]{0,4}(上午|下午|晚上)?(\d{1,2})\s?[:：时時点點]\s?(\d{1,2})(?:\s?[:：分]\s?(\d{1,2})(?:\.\d{1,6})?)?(?:\s?(Z|[+-]\d{2}:?\d{2}))?)?/u;
// Thu, 28 Jul 2022 05:14:08 GMT
const mailed =
  /(\d{1,2})\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\s((?:19|20)\d{2})\s(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(GMT|UTC|Z|[+-]\d{4})?/u;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date found in text: ISO 8601, and where it stands (UTF-16 code units). */
export interface FoundDate {
  iso: string;
  start: number;
  end: number;
}

/**
 * The first date with a year in the text, to the precision it is written in: a day as `2023-04-14`, a time with the
 * offset of China when none is written. A time in UTC is given in China's offset.
 * '时间:2025-04-25 10:46:41' -> 2025-04-25T10:46:41+08:00;  '截至2024年底' -> undefined
 */
export function findDate(text: string): FoundDate | undefined {
  return findWritten(text) ?? findMailed(text);
}

function findWritten(text: string): FoundDate | undefined {
  const match = written.exec(text);
  if (!match) return undefined;
  const [whole, year = '', month = '', day = '', half, hour, minute = '', second = '00', zone] = match;
  const iso = compose({
    date: [year, month, day],
    ...(hour !== undefined && { time: [toHours24(Number(hour), half), Number(minute), Number(second)] }),
    ...(zone !== undefined && { zone }),
  });
  return iso === undefined ? undefined : { iso, start: match.index, end: match.index + whole.length };
}

function findMailed(text: string): FoundDate | undefined {
  const match = mailed.exec(text);
  if (!match) return undefined;
  const [whole, day = '', month = '', year = '', hour = '', minute = '', second = '0', zone = 'GMT'] = match;
  const iso = compose({
    date: [year, String(months.indexOf(month) + 1), day],
    time: [Number(hour), Number(minute), Number(second)],
    zone: zone === 'GMT' || zone === 'UTC' ? 'Z' : zone,
  });
  return iso === undefined ? undefined : { iso, start: match.index, end: match.index + whole.length };
}

function toHours24(hour: number, half: string | undefined): number {
  return (half === '下午' || half === '晚上') && hour < 12 ? hour + 12 : hour;
}

function compose(parts: {
  date: readonly [string, string, string];
  time?: readonly [number, number, number];
  zone?: string;
}): string | undefined {
  const [year, month, day] = parts.date.map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (!parts.time) return date;
  const [hour, minute, second] = parts.time;
  if (hour > 23 || minute > 59 || second > 59) return date;
  const clock = `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
  if (!parts.zone) return clock + offsetOfChina;
  if (parts.zone !== 'Z') return clock + parts.zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const there = new Date(Date.parse(`${clock}Z`) + 8 * 3_600_000);
  return there.toISOString().slice(0, 19) + offsetOfChina;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

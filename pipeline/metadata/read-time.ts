import { foldText } from '../clean/fold-text.ts';

/** A point in time as a page states it. */
export interface Moment {
  /** ISO 8601: a day (`2023-02-21`), a minute or a second with offset (`2023-02-21T21:20+08:00`). */
  iso: string;
  /** Whether hour and minute are given. */
  precise: boolean;
  /** Where it stands in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

const clock =
  '(?:[T\\s,，|·•-]{0,4}(?:HKT|CST|北京时间)?\\s?(?:(?:星期|周|週|禮拜)[一二三四五六日天]|\\((?:星期|周)?[一二三四五六日天]\\))?\\s{0,3}(上午|下午|晚上|凌晨|am|pm)?\\s?(\\d{1,2})\\s?[:时時点]\\s?(\\d{2})分?(?::(\\d{2}))?(?:\\.\\d{1,7})?\\s?(am\\b|pm\\b)?\\s?(Z\\b|GMT\\b|UTC\\b|[+-]\\d{2}:?\\d{2})?)?';
const numbers = new RegExp(
  `(?:(?<!\\d)(?<!\\d[./-])|(?<=\\d:\\d{2}))(20\\d{2}|19[89]\\d|1[01]\\d(?=[/年]))(?:\\s?[-/.年]\\s?|\\s{1,3}(?=\\d{1,2}\\s?[-/月]))(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)\\s?[日号]?${clock}`,
  'gi',
);
const compact = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:([0-2]\d)([0-5]\d)([0-5]\d)?)?(?!\d)/g;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const english = new RegExp(
  `\\b(${months})[a-z]{0,6}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\\s+)?(20\\d{2}|19[89]\\d)${clock}`,
  'gi',
);
const british = new RegExp(`\\b(\\d{1,2})\\s+(${months})[a-z]{0,6}\\.?,?\\s+(20\\d{2}|19[89]\\d)${clock}`, 'gi');

// 26/09/2020 - 12:33 as in Europe; the month comes first only where it could not be otherwise.
const yearLast = new RegExp(`(?<![\\d./-])(\\d{1,2})([/.])(\\d{1,2})\\2(20\\d{2})${clock}`, 'gi');
// 16 over 2023-10, and 03-05 over 2026, as badges of dates give them; in one line without a space.
const dayOnTop = /^\s*(\d{1,2})\s?(20\d{2})[-/.年](\d{1,2})月?\s*$/;
const yearBelow = /^\s*(\d{1,2})[-/.月](\d{1,2})日?\s?(20\d{2})年?\s*$/;

// 04:10 2024/08/20
const clockBefore = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,3}$/;

/** All dates in a text, in the forms Chinese pages use; times without an offset are Chinese time. */
export function readTimes(text: string): Moment[] {
  // '2023年2月21日 21:20' -> 2023-02-21T21:20+08:00;  '112/02/21' -> 2023-02-21
  const folded = foldText(text);
  const found: Moment[] = [];
  const badge = dayOnTop.exec(folded);
  if (badge) add(found, badge, { year: badge[2], month: badge[3], day: badge[1] }, []);
  const flat = yearBelow.exec(folded);
  if (flat) add(found, flat, { year: flat[3], month: flat[1], day: flat[2] }, []);
  if (badge || flat) return found;
  for (const match of folded.matchAll(numbers))
    add(found, match, { year: match[1], month: match[2], day: match[3] }, match.slice(4));
  for (const match of folded.matchAll(english))
    add(found, match, { year: match[3], month: monthOf(match[1]), day: match[2] }, match.slice(4));
  for (const match of folded.matchAll(british))
    add(found, match, { year: match[3], month: monthOf(match[2]), day: match[1] }, match.slice(4));
  for (const match of folded.matchAll(yearLast)) {
    const swap = Number(match[3]) > 12;
    const date = { year: match[4], month: swap ? match[1] : match[3], day: swap ? match[3] : match[1] };
    add(found, match, date, match.slice(5));
  }
  return found.map((moment) => withClockBefore(moment, folded)).sort((a, b) => a.start - b.start);
}

function withClockBefore(moment: Moment, text: string): Moment {
  const clock = moment.precise ? undefined : clockBefore.exec(text.slice(Math.max(0, moment.start - 12), moment.start));
  if (!clock || Number(clock[1]) > 23 || Number(clock[2]) > 59) return moment;
  const iso = `${moment.iso}T${two(Number(clock[1]))}:${clock[2]}:${clock[3] ?? '00'}+08:00`;
  return { ...moment, iso, precise: true, start: moment.start - clock[0].length };
}

/** The date of a machine-made value such as `20230221212000` or an ISO string. */
export function readStamp(value: string): Moment | undefined {
  const [found] = readTimes(value);
  if (found) return found;
  const stamps: Moment[] = [];
  for (const match of value.matchAll(compact))
    add(stamps, match, { year: match[1], month: match[2], day: match[3] }, [undefined, match[4], match[5], match[6]]);
  return stamps[0];
}

function monthOf(name: string | undefined): string {
  return String(months.split('|').indexOf((name ?? '').toLowerCase().slice(0, 3)) + 1);
}

function add(
  found: Moment[],
  match: RegExpMatchArray,
  date: { year: string | undefined; month: string | undefined; day: string | undefined },
  [half, hours, minutes, seconds, late, zone]: (string | undefined)[],
): void {
  const year = Number(date.year) < 1000 ? Number(date.year) + 1911 : Number(date.year);
  const month = Number(date.month);
  const day = Number(date.day);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return;
  const start = match.index ?? 0;
  const where = { start, end: start + match[0].length };
  const iso = `${year}-${two(month)}-${two(day)}`;
  if (hours === undefined || minutes === undefined || Number(hours) > 24 || Number(minutes) > 59) {
    found.push({ iso, precise: false, ...where });
    return;
  }
  const afternoon = /下午|晚上|pm/i.test(half ?? late ?? '');
  const hour = afternoon && Number(hours) < 12 ? Number(hours) + 12 : Number(hours);
  const clock = `${iso}T${two(hour)}:${two(Number(minutes))}:${seconds ?? '00'}`;
  found.push({ iso: withOffset(clock, zone), precise: true, ...where });
}

/** A time in UTC is given in China's offset, as its readers write it. */
function withOffset(clock: string, zone: string | undefined): string {
  if (zone === undefined) return `${clock}+08:00`;
  if (!/^[a-z]/i.test(zone)) return `${clock}${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const there = Date.parse(`${clock}Z`) + 8 * 3_600_000;
  return Number.isNaN(there) ? `${clock}Z` : `${new Date(there).toISOString().slice(0, 19)}+08:00`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

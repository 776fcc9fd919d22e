import { isAccount } from './names-beside.ts';
import { readTimes } from './read-time.ts';

/** A line that is a date and perhaps an outlet's name, without labels. */
export interface DateLine {
  publishedAt: string;
  source?: string;
}

/**
 * Reads such a line; `undefined` when it says anything else.
 * '2023-04-14 10:30:48 人民网' -> publishedAt, source 人民网;  '2023年4月14日,会议召开' -> undefined
 */
export function readDateLine(text: string): DateLine | undefined {
  const line = text.trim();
  if (line.length > 60) return undefined;
  const date = readTimes(line)[0];
  if (!date) return undefined;
  const before = bare(line.slice(0, date.start));
  const after = bare(line.slice(date.end));
  if (before !== '' && after !== '') return undefined;
  const rest = before || after;
  if (rest === '') return { publishedAt: date.iso };
  return /^[\p{L}\d·]{2,14}$/u.test(rest) && isAccount(rest) ? { publishedAt: date.iso, source: rest } : undefined;
}

function bare(text: string): string {
  return text.replace(/^[\s|丨·•/—-]+|[\s|丨·•/—-]+$/gu, '');
}

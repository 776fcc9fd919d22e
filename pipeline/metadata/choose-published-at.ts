import { foldText } from '../clean/fold-text.ts';
import type { Article } from '../types.ts';
import type { HeadLine } from './head-lines.ts';
import { type Moment, readStamp, readTimes } from './read-time.ts';

/** A line below the headline that gives the minute ranks 3, and 1 when it says that it tells of a change. */
const leastRank = 1.5;

export interface Published {
  moment: Moment;
  line?: HeadLine;
}

/**
 * When the article was published: the time in the line nearest the headline. What the page's metadata says completes a
 * line that gives only the day, or stands alone when no line gives any.
 */
export function choosePublishedAt(
  lines: readonly HeadLine[],
  stated: readonly string[],
  { script, url }: Article,
): Published | undefined {
  const found = lines.flatMap((line) =>
    readTimes(line.text).map((moment) => ({ moment, line, rank: rankOf(line, moment) })),
  );
  const best = found.reduce<(typeof found)[number] | undefined>(
    (top, next) => (top && top.rank >= next.rank ? top : next),
    undefined,
  );
  const metas = stated.map(readStamp).filter((moment) => moment !== undefined);
  const meta = metas.find(({ precise }) => precise) ?? metas[0];
  if (!best) {
    const line = meta ? undefined : lines.find(({ text, below }) => below && yearless.test(foldText(text)));
    const guessed = line && withYear(line.text, url);
    return meta ? { moment: meta } : guessed && line && { moment: guessed, line };
  }
  // A line that only says when the page was changed leaves the word to what the page states.
  if (best.rank < leastRank && best.moment.precise && meta?.precise) return { moment: meta, line: best.line };
  // In other languages a line says nothing of its time zone.
  if (script === 'other' && meta) return { moment: meta, line: best.line };
  const agreeing = metas.find((moment) => moment.precise && dayOf(moment) === dayOf(best.moment));
  if (!best.moment.precise && agreeing)
    return { moment: { ...best.moment, iso: agreeing.iso, precise: true }, line: best.line };
  return best;
}

/** 01-14 17:58, as pages give this year's times. */
const yearless = /(?<!\d[-/.年])(?<!\d)(\d{1,2})[-/月](\d{1,2})日?\s{0,3}(\d{1,2}:\d{2})/;

/** Such a time with the year from the page's address: /2019/0907/, /20190907/. */
function withYear(text: string, url: string): Moment | undefined {
  const [, month, day, clock] = yearless.exec(foldText(text)) ?? [];
  const year = /[/_-](20\d{2})(?:[/_-]|\d{4})/.exec(url)?.[1];
  return year && month && day && clock ? readTimes(`${year}-${month}-${day} ${clock}`)[0] : undefined;
}

function rankOf({ text, below }: HeadLine, { precise, start, end }: Moment): number {
  const after = foldText(text.slice(end, end + 6));
  const before = foldText(text.slice(Math.max(0, start - 12), start));
  let rank = precise ? 2 : 0;
  if (below) rank += 1;
  if (/(?:发布|发表|刊登|时间|日期|published)/i.test(before)) rank += 1;
  if (/(?:更新|修改|编辑于|updated?|截至|有效)/i.test(before) || /^\s{0,3}(?:编辑|更新|修改)/.test(after)) rank -= 2;
  if (text.length > 80) rank -= 1;
  return rank;
}

/** The day in Chinese time. */
function dayOf({ iso, precise }: Moment): string {
  if (!precise) return iso;
  return new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 10);
}

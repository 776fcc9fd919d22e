import { foldText } from '../clean/fold-text.ts';
import type { Article } from '../types.ts';
import type { HeadLine } from './head-lines.ts';
import { type Moment, readStamp, readTimes } from './read-time.ts';

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
  { script }: Article,
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
  if (!best) return meta && { moment: meta };
  // In other languages a line says nothing of its time zone.
  if (script === 'other' && meta) return { moment: meta, line: best.line };
  const agreeing = metas.find((moment) => moment.precise && dayOf(moment) === dayOf(best.moment));
  if (!best.moment.precise && agreeing)
    return { moment: { ...best.moment, iso: agreeing.iso, precise: true }, line: best.line };
  return best;
}

function rankOf({ text, below }: HeadLine, { precise, start }: Moment): number {
  const before = foldText(text.slice(Math.max(0, start - 12), start));
  let rank = precise ? 2 : 0;
  if (below) rank += 1;
  if (/(?:发布|发表|刊登|时间|日期|published)/i.test(before)) rank += 1;
  if (/(?:更新|修改|updated?|截至|有效)/i.test(before)) rank -= 1.5;
  if (text.length > 80) rank -= 1;
  return rank;
}

/** The day in Chinese time. */
function dayOf({ iso, precise }: Moment): string {
  if (!precise) return iso;
  return new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 10);
}

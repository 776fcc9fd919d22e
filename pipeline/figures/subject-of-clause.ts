import { cleanHead, headWords, shorten } from './clean-head.ts';
import type { Site } from './figure-site.ts';
import type { Quantity } from './find-quantities.ts';
import { isMeasure } from './measure-nouns.ts';
import { type Phrase, slicePhrase, sliceWithout, trimHead } from './phrase.ts';

const subjectNoise =
  /(?:全面|再创|又创|创|继续|保持|呈|总体|明显|稳中|持续|稳步|表现|再次|双双|大幅|屡|首次|突破|刷新|历史新高|新高|与|较|比|有所|出现|实现|取得|增长|下降|上升|提升|回升|回落|加快|放缓|扩大|收窄|翻番|翻倍).*$/;
const superlative = /^.*最[大高低多少快慢好差]的?(?:者)?(?:是|为)/;

/** What a clause without figures is about, for a figure of the next clause: 全年粮食产量再创历史新高 -> 粮食产量. */
export function subjectOfClause(site: Omit<Site, 'quantity'>): Phrase {
  const inside = site.times.filter((time) => time.start >= site.clause.start && time.end <= site.clause.end);
  const plain = inside.filter((time) => time.role !== 'base').at(-1);
  const tooLate = plain && plain.end > site.clause.end - 2;
  const start = plain && !tooLate ? plain.end : site.clause.start;
  const end = plain && tooLate ? plain.start : site.clause.end;
  let phrase = sliceWithout(site.block, { start, end }, site.brackets);
  const best = superlative.exec(phrase.folded);
  if (best) phrase = slicePhrase(phrase, best[0].length);
  phrase = trimHead(phrase, headWords);
  if (!isMeasure(phrase.folded)) {
    const noise = subjectNoise.exec(phrase.folded.slice(2));
    if (noise) phrase = slicePhrase(phrase, 0, noise.index + 2);
  }
  const quantity = { start: site.clause.end, end: site.clause.end } as Quantity;
  const cleaned = cleanHead(phrase, { ...site, quantity });
  return shorten(cleaned.phrase.folded === '' ? phrase : cleaned.phrase);
}

import { textAt } from '../article/block-text.ts';
import type { Article, Figure } from '../types.ts';

/** A doubt: two places of the article that do not fit each other, as indexes into the figures. */
interface Doubt {
  check: 'parts-total' | 'share-counts' | 'title-body' | 'share-over';
  figures: readonly number[];
}

/**
 * Adds quiet notes to figures that do not fit each other: parts and total, percent and counts, title and body, shares
 * above 100 %. Only what cannot be right is noted, since a wrong doubt is worse than none.
 */
export function checkFigures(article: Article, figures: readonly Figure[]): Figure[] {
  const doubts = [
    ...checkParts(article, figures),
    ...checkShares(article, figures),
    ...checkTitle(figures),
    ...checkOver(figures),
  ];
  if (doubts.length === 0) return [...figures];
  return figures.map((figure, index) => {
    const notes = doubts
      .filter((doubt) => doubt.figures.includes(index))
      .flatMap(({ check, figures: places }) => {
        const others = places.length > 1 ? places.filter((other) => other !== index) : places;
        return others.flatMap((other) => {
          const place = figures[other];
          return place ? [{ check, block: place.block, start: place.start, end: place.end }] : [];
        });
      });
    return notes.length > 0 ? { ...figure, notes } : figure;
  });
}

/** Sentence ends and semicolons close a list of parts. */
const closesParts = /[。！？；\n]/;

/** 共120人，其中男80人、女60人: a part above its total, or two parts that share it and exceed it. */
function checkParts(article: Article, figures: readonly Figure[]): Doubt[] {
  const doubts: Doubt[] = [];
  figures.forEach((total, index) => {
    if (!isCount(total)) return;
    const parts: number[] = [];
    for (let next = index + 1; next < figures.length; next++) {
      const part = figures[next];
      const last = figures[next - 1];
      if (!part || !last || part.block !== total.block) break;
      const between = textAt(article, total.block).slice(last.end, part.start);
      if (closesParts.test(between)) break;
      const opens = parts.length > 0 || /其中/.test(between);
      if (!opens) break;
      if (isCount(part) && part.unit === total.unit && part.time === total.time) parts.push(next);
    }
    const values = parts.map((part) => figures[part]?.value ?? 0);
    const limit = (total.value ?? 0) * 1.005;
    const isOver = values.some((value) => value > limit);
    const isSumOver = values.length === 2 && values.reduce((sum, value) => sum + value, 0) > limit;
    if (isOver || isSumOver) doubts.push({ check: 'parts-total', figures: [index, ...parts] });
  });
  return doubts;
}

/** 员工200人，其中女性120人，占50%: a share that its own counts contradict. */
function checkShares(article: Article, figures: readonly Figure[]): Doubt[] {
  return figures.flatMap((share, index) => {
    const part = figures[index - 1];
    const total = figures[index - 2];
    if (!part || !total || share.unitClass !== 'percent' || share.bound !== 'exact') return [];
    if (part.block !== share.block || total.block !== share.block || part.unit !== total.unit) return [];
    if (!isCount(part) || !isCount(total)) return [];
    const text = textAt(article, share.block);
    const isShare = /^，?[占佔][^0-9，。]{0,8}$/.test(text.slice(part.end, share.start));
    const isPart = /^[^。；\n]{0,12}其中/.test(text.slice(total.end, part.start));
    if (!isShare || !isPart) return [];
    const computed = ((part.value ?? 0) / (total.value ?? 1)) * 100;
    return Math.abs(computed - (share.value ?? 0)) > 1.5
      ? [{ check: 'share-counts' as const, figures: [index, index - 1, index - 2] }]
      : [];
  });
}

/** The title rounds, but it does not give another number for the same thing. */
function checkTitle(figures: readonly Figure[]): Doubt[] {
  return figures.flatMap((figure, index) => {
    if (figure.block !== 'title' || figure.also || !figure.metric || figure.value === undefined) return [];
    const same = figures.filter((other) => other.block !== 'title' && isSameQuestion(figure, other));
    const fits = same.some(({ value = 0 }) => Math.abs(value - (figure.value ?? 0)) <= Math.abs(value) * 0.02);
    const first = same[0];
    return first && !fits ? [{ check: 'title-body' as const, figures: [index, figures.indexOf(first)] }] : [];
  });
}

function isSameQuestion(title: Figure, body: Figure): boolean {
  return (
    body.metric === title.metric &&
    body.unit === title.unit &&
    body.kind === title.kind &&
    body.bound === title.bound &&
    body.direction === title.direction &&
    (body.scope === undefined || title.scope === undefined || body.scope === title.scope) &&
    title.time !== undefined &&
    body.time === title.time &&
    body.comparison?.type === title.comparison?.type
  );
}

/** A share of a whole cannot be more than the whole; growth, completion and financial ratios can. */
function checkOver(figures: readonly Figure[]): Doubt[] {
  return figures.flatMap((figure, index) => {
    const { unitClass, kind, value = 0, metric = '' } = figure;
    const isShare = /(?:占比|佔比|比重|所占比例|所佔比例)$/.test(metric);
    return unitClass === 'percent' && kind === 'actual' && value > 100 && isShare
      ? [{ check: 'share-over' as const, figures: [index] }]
      : [];
  });
}

function isCount({ kind, unitClass, value, bound }: Figure): boolean {
  const counts = ['money', 'people', 'institutions', 'visits', 'count', 'items'];
  return kind === 'actual' && counts.includes(unitClass) && value !== undefined && bound === 'exact';
}

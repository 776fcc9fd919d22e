/** How a headline falls into lines: `clauses` stand together where they can, within one a line ends only at `breaks`. */
export interface HeadlineLayout {
  /** Where clauses begin, but for the first; offsets in UTF-16 code units, in order. */
  clauses: number[];
  /** Where else a line may begin. */
  breaks: number[];
}

// In squares of a Chinese character: what fits the line of a phone twice, and what is too little for a line of its own.
const longestPhrase = 7;
const shortestClause = 5;
/** Two single characters in a row, and how long a word of such is taken to be. */
const unknown = 1.5;
const longestUnknown = 4;

// What a line may not begin with, and what it may not end with.
const closing = /^[\s，。、；：？！”’）》】」』〉%％‰℃·…—,.:;?!)]/;
const opening = /[“‘（《【「『〈(]$/;
// '1.5', '1.5亿' and '0.5个百分', which a unit follows, and '三千', which one of a single character does.
const numeral = /[0-9.%％][多余餘]?[十百千万萬亿億]{0,2}(?:[个個](?:百分)?)?$/;
const chineseNumeral = /[〇零一二三四五六七八九十百千万萬亿億两兩]$/;
const unit = /^[^\p{P}\p{Nd}\s]/u;
/** Words that lean on the one before, and words that lead to the one behind. */
const leaning = /^(?:[上下底内內中后後前间間的了着过過者们們化率性型式]|以[上下内內外])$/;
const leading =
  /^(?:[在到将將把被对對从從向为為与與和及或以让讓使由据據按因但再已正又更最不未无無新约約]|关于|關於|不少于)$/;
/** Single characters that end what offices, places and professions are called. */
const ending = /^[局院会會校厂廠县縣市区區省镇鎮村部委处處科司厅廳队隊团團社馆館站所师師员員]$/;
const han = /\p{Script=Han}/u;
const pause = /[：，；！？。…]$|[：，；！？。…][”’」』）》]$/;

/**
 * Lays a headline out: between phrases, never inside a word or a number, and between clauses first. What belongs
 * together is told by the browser's dictionary, by what leans on what, and by `text`, the article: characters that
 * stand side by side there time and again are one phrase. Empty for headlines that are not Chinese, and where the
 * browser cannot tell words.
 */
// '浙江：到2027年底基层就诊率达到68%以上' -> 浙江：到2027年底 / 基层就诊率 / 达到68%以上
export function layHeadline(title: string, text: string): HeadlineLayout {
  if (!han.test(title) || typeof Intl.Segmenter !== 'function') return { clauses: [], breaks: [] };
  const words = Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(title), ({ segment }) => segment);
  const phrases = joinPhrases(words, text);
  const clauses: number[] = [];
  const breaks: number[] = [];
  let at = 0;
  let inClause = 0;
  for (const phrase of phrases) {
    const rest = widthOf(title.slice(at));
    if (at > 0 && inClause >= shortestClause && rest >= shortestClause && endsClause(title, at)) {
      clauses.push(at);
      inClause = 0;
    } else if (at > 0) breaks.push(at);
    inClause += widthOf(phrase);
    at += phrase.length;
  }
  return { clauses, breaks };
}

/** Joins words to phrases: what must stay together, then the closest first, as long as a phrase is not too long. */
function joinPhrases(words: readonly string[], text: string): string[] {
  const starts = words.map((_, index) => words.slice(0, index).reduce((sum, word) => sum + word.length, 0));
  const title = words.join('');
  const bonds = words
    .slice(1)
    .map((word, index) => ({
      at: starts[index + 1] ?? 0,
      strength: bondOf({ before: title.slice(0, starts[index + 1]), last: words[index] ?? '', next: word }, text),
    }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || a.at - b.at);
  const bounds = new Set([...starts, title.length]);
  for (const { at, strength } of bonds) {
    const sorted = [...bounds].sort((a, b) => a - b);
    const place = sorted.indexOf(at);
    const joined = title.slice(sorted[place - 1], sorted[place + 1]);
    if (strength === Infinity || widthOf(joined) <= (strength === unknown ? longestUnknown : longestPhrase))
      bounds.delete(at);
  }
  const sorted = [...bounds].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => title.slice(start, sorted[index + 1]));
}

interface Joint {
  /** The headline up to here. */
  before: string;
  last: string;
  next: string;
}

/** How much two words belong together: `Infinity` when they must, 0 when a line may well begin between them. */
function bondOf({ before, last, next }: Joint, text: string): number {
  if (closing.test(next) || opening.test(before)) return Infinity;
  if (numeral.test(before) && unit.test(next)) return Infinity;
  if (chineseNumeral.test(last) && next.length === 1 && han.test(next)) return Infinity;
  if (leaning.test(next) && han.test(last)) return Infinity;
  if (leading.test(last)) return 3;
  if (!han.test(last) || leading.test(next)) return 0;
  if (!han.test(next)) return last.length === 1 ? 1 : 0;
  if (ending.test(next)) return 2;
  // A number's unit ends what it says.
  if (numeral.test(before.slice(0, -last.length)) || chineseNumeral.test(before.slice(0, -last.length))) return 0;
  // The dictionary does not know them: more often than not they are one word.
  if (last.length === 1 && next.length === 1) return unknown;
  const cohesion = cohesionOf(before.slice(-1) + next.slice(0, 1), text);
  return cohesion > 0 || last.length > 1 ? cohesion : 0.3;
}

/** How often two characters stand together, as a share of the rarer one; 0 when it tells nothing. */
function cohesionOf(pair: string, text: string): number {
  const together = countOf(pair, text);
  if (together < 2) return 0;
  const share = together / Math.min(countOf(pair.slice(0, 1), text), countOf(pair.slice(1), text));
  return share >= 0.4 ? share : 0;
}

function countOf(part: string, text: string): number {
  return text.split(part).length - 1;
}

/** A clause ends at a pause, or at a space in Chinese, and not within brackets or quotation marks. */
function endsClause(title: string, at: number): boolean {
  const before = title.slice(0, at);
  const isSpace = /\s$/.test(before) && (han.test(before.trimEnd().slice(-1)) || han.test(title.slice(at, at + 1)));
  return (isSpace || pause.test(before)) && depthOf(before) === 0;
}

function depthOf(text: string): number {
  return (text.match(/[“‘（《【「『]/g)?.length ?? 0) - (text.match(/[”’）》】」』]/g)?.length ?? 0);
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x250 ? 0.55 : 1), 0);
}

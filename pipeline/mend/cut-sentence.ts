import { countOf, endsSentence, isProse } from '../article/prose.ts';
import { readHeadingCue } from './heading-lines.ts';

// What a new paragraph or item begins with, and no second half of a sentence.
const beginsAnew =
  /^(?:[（(【[《]?[一二三四五六七八九十\d]{1,3}(?:[、)）】\]]|[.．](?!\d))|[▲△●■◆★▶•·※【]|(?:记者|記者|问|問|答|编者按|編者按)[:：]|Q[:：\d]|A[:：\d])/u;

// 15.4万⏎人次: a number at the end of one line and what it counts at the beginning of the next.
const numberAtEnd = /\d[\d.,]{0,12}(?:[万萬亿億千百多余餘]{0,3})$/u;
const unitAtStart =
  /^(?:余|餘|多)?(?:人次|人民币|美元|港元|欧元|歐元|亿元|億元|万元|萬元|元|人|名|位|家|个|個|项|項|件|台|辆|輛|吨|噸|公里|千米|平方|立方|亩|畝|公顷|公頃|户|戶|次|例|张|張|所|座|条|條|倍|岁|歲|年|月|日|小时|小時|分钟|分鐘|万|萬|亿|億|%|％|个百分点)/u;

// 日均客流达⏎2.1万人次: words that no sentence, headline or caption ends with.
const opensMore =
  /(?:[达達为為约約近超逾至到于於和与與及在将將被把对對从從向以]|包括|超过|超過|其中|以及|通过|通過|根据|根據|由于|由於|为了|為了)$/u;

/**
 * Whether a sentence runs on from one paragraph to the next. The first must be prose that stops short; the second
 * must read like the end of prose. `text` is the whole article's, whose own words tell a word that was cut in two.
 */
export function runsOn(first: string, second: string, text: string): boolean {
  const head = first.trimEnd();
  const tail = second.trimStart();
  if (head === '' || tail === '') return false;
  if (endsSentence(head) || beginsAnew.test(tail)) return false;
  // Western words need the space between them back, and mostly this is a list of names.
  if (/[a-z]$/iu.test(head) && /^[a-z]/iu.test(tail)) return false;
  if (!readsOn(tail)) return false;
  if (/^[，。、；：！？,;:!?）)」』”]/u.test(tail)) return true;
  if (/[，,、]$/u.test(head)) return true;
  // 聚焦所需，让独自就医无忧。以⏎区人民医院为试点: a full stop inside, but none at the end.
  const length = countOf(head, /\S/gu);
  // Quoted speech mostly begins a paragraph, and a short line above it may be anything.
  if (head.includes('。') && length >= 14 && !/^[“「『《]/u.test(tail)) return true;
  const hasClauses = countOf(head, /[，,、；;：:]/gu) > 0;
  if (length >= 45 && hasClauses) return true;
  if (length < 20 || !hasClauses) return false;
  return opensMore.test(head) || (numberAtEnd.test(head) && unitAtStart.test(tail)) || cutsWord(head, tail, text);
}

/** The second half of a sentence is prose itself, or at least comes to a full stop. */
function readsOn(tail: string): boolean {
  return isProse(tail) || (/[。！？!?][”」』"）)]?$/u.test(tail) && !readHeadingCue(tail));
}

/** Whether three characters across the cut stand together elsewhere in the article: 三级甲等中⏎医院 and 省中医院. */
function cutsWord(head: string, tail: string, text: string): boolean {
  return [head.slice(-1) + tail.slice(0, 2), head.slice(-2) + tail.slice(0, 1)].some(
    (word) => /^[\p{sc=Han}]{3}$/u.test(word) && text.includes(word),
  );
}

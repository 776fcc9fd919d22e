import type { Surroundings } from './figure-context.ts';
import { foldText, isTraditional } from './fold-text.ts';
import { isMeasure } from './measure-nouns.ts';
import type { Stretch } from './phrase.ts';
import { bodyAtHead, notInName, type Place, seatOf } from './places.ts';
import type { Speaker } from './speakers.ts';

/** What stands before a place that opens a clause: a time, a conjunction, a preposition. */
const opens =
  /^(?:[^，。]{2,14}[”」]|其中|同时|此外|而|但|另外|据|在|于|从|由|对|目前|截至目前|截至|截止|今年|记者从|[“"「『\s、，,（(]|一是|二是|三是|四是|预计|到|就|和|与|及|如)*$/;

/** The place the title is about: 浙江：到2027年底… */
export function headlineScope(title: Surroundings): string | undefined {
  const place = title.places.find(({ generic }) => !generic) ?? title.places[0];
  if (place) return title.block.text.slice(place.start, place.end);
  const work = /[^，。“”"「」：:\s的]{2,8}(?:高速公路|铁路|机场|大桥|水库|电站|地铁|医院|大学|公司|集团|银行)/.exec(
    title.block.folded,
  );
  if (work && !notInName.test(work[0])) return title.block.text.slice(work.index, work.index + work[0].length);
  const beforeTime = title.times[0];
  if (beforeTime && beforeTime.start >= 2 && beforeTime.start <= 8) {
    const head = title.block.folded.slice(0, beforeTime.start);
    if (/^[一-鿿A-Za-z]+$/.test(head) && !/[半数不将已逾超近约一二三四五六七八九十]/.test(head))
      return title.block.text.slice(0, beforeTime.start);
  }
  return undefined;
}

/** The place named most often at the head of clauses, for articles whose title names none. */
export function mainScope(texts: readonly Surroundings[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { block, places } of texts) {
    for (const place of places) {
      const name = block.text.slice(place.start, place.end);
      if (/^(?:当地|各地|全球|世界|国内|中国|我国)$/.test(block.folded.slice(place.start, place.end))) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : undefined;
}

/** The place or body that a speaker's figures are about. */
export function scopeOfSpeaker(speaker: Speaker, text: Surroundings): string | undefined {
  const body = /[^，。、“”"「」：:\s]{2,20}(?:医院|大学|公司|集团|银行|学院|研究院|研究所|中心)/.exec(speaker.body);
  const at = body ? text.block.folded.indexOf(body[0], speaker.start) : -1;
  if (body && at >= 0) return text.block.text.slice(at, at + body[0].length);
  const place = text.places.find(({ start, end }) => start >= speaker.start && end <= speaker.end);
  const script = isTraditional(text.block.text) ? 'hant' : 'hans';
  return (place && text.block.text.slice(place.start, place.end)) ?? seatOf(speaker.body, script);
}

/** 占全市的, 高于全国平均, 对美国进出口: a place compared with or dealt with, not told of. */
const other = /(?:[占比较对向赴]|高于|低于|快于|慢于|优于|好于|超过|来自|出口到)$/;

/** The subject of a figure within its clause and the clauses before it; `undefined` when the sentence names none. */
export function scopeInSentence(
  text: Surroundings,
  clauses: readonly Stretch[],
  { start, index, speech }: { start: number; index: number; speech: readonly Stretch[] },
): { name: string; local: boolean } | undefined {
  const { block, places } = text;
  const isSaid = (place: Stretch) =>
    other.test(block.folded.slice(Math.max(0, place.start - 3), place.start)) ||
    speech.some((stretch) => stretch.start <= place.start && place.end <= stretch.end);
  for (let at = index; at >= 0; at--) {
    const clause = clauses[at];
    if (!clause) continue;
    const limit = at === index ? start : clause.end;
    const inside = places.filter((place) => place.start >= clause.start && place.end <= limit && !isSaid(place));
    if (at === index) {
      const near = adjacent(text, inside, start);
      if (near) return { name: near, local: true };
    }
    const head = inside.filter((place) => isHead(text, clause, place)).at(-1);
    const isSpoken = speech.some((stretch) => stretch.start >= clause.start && stretch.end <= clause.end);
    const body = isSpoken ? undefined : (groupOf(text, clause) ?? bodyOf(text, clause, limit));
    const isPart = head !== undefined && (head.generic || head.start > clause.start + 4);
    if (body && !isPart) {
      const seat = seatOf(foldText(body), isTraditional(block.text) ? 'hant' : 'hans');
      // What an authority does is told of its place, and only in this sentence.
      return { name: seat ?? body, local: seat === undefined && authority.test(body) };
    }
    // Trade with a country is told of the place at home: it holds for the sentence.
    if (head) return { name: block.text.slice(head.start, head.end), local: head.abroad };
  }
  const clause = clauses[index];
  const any =
    clause && places.filter((place) => place.start >= clause.start && place.end <= start && !isSaid(place)).at(-1);
  return any && { name: block.text.slice(any.start, any.end), local: false };
}

const authority = /[局部委廳厅署院會会處处]$|政府$|財政$|财政$|中心$/;

/** 市民对香港过去一年…不满: whom a survey asked, with the place they are asked about. */
function groupOf(text: Surroundings, clause: Stretch): string | undefined {
  const folded = text.block.folded.slice(clause.start, clause.end);
  const group =
    /^(?:受访)?(?:市民|居民|网民|民众|家长|雇员|打工仔|受访者|消费者|选民)(?=对|表示|认为|觉得|不|满意|中)/.exec(
      folded,
    );
  if (!group) return undefined;
  const place = text.places.find(({ start, end }) => start >= clause.start && end <= clause.end);
  const name = text.block.text.slice(clause.start, clause.start + group[0].length);
  return place ? text.block.text.slice(place.start, place.end) + name : name;
}

/** 北京、上海等地15家, 居全市第一, 新北市11.2%: what stands right before the number. */
function adjacent(text: Surroundings, inside: readonly Place[], start: number): string | undefined {
  const last = inside.at(-1);
  if (!last) return undefined;
  const between = text.block.folded.slice(last.end, start);
  if (/^等(?:地|省|市|国)?[区市]?$/.test(between)) {
    let first = last;
    for (const place of [...inside].reverse()) {
      if (place.end >= first.start - 1) first = first.start > place.start ? place : first;
    }
    return text.block.text.slice(first.start, last.end + between.length);
  }
  return between === '' ? text.block.text.slice(last.start, last.end) : undefined;
}

function isHead(text: Surroundings, clause: Stretch, place: Place): boolean {
  const before = text.block.folded.slice(clause.start, place.start);
  if (opens.test(before)) return true;
  if (/(?:在|位于|于)$/.test(before)) return true;
  const time = text.times.filter((phrase) => phrase.start >= clause.start && phrase.end <= place.start).at(-1);
  return time !== undefined && opens.test(text.block.folded.slice(time.end, place.start));
}

/** More than the number must follow: 校园网学校476个 counts schools, it is not told by one. */
function isSubject(rest: string): boolean {
  return rest.length >= 2 && !/^(?:[0-9一二三四五六七八九十两约近超逾]|共[0-9]|达|数|总数|人)/.test(rest);
}

/** A body at the head of the clause, or a short name before its time phrase: 台积电第三季毛利率. */
function bodyOf(text: Surroundings, clause: Stretch, limit: number): string | undefined {
  const { block, times } = text;
  const before = block.folded.slice(clause.start, limit);
  const skip = /^(?:其中|同时|此外|而|但|另外|目前|据|由|[“"「『\s])*/.exec(before)?.[0].length ?? 0;
  const time = times.find((phrase) => phrase.start >= clause.start && phrase.end <= limit);
  const starts = [clause.start + skip];
  if (time && time.start <= clause.start + skip) starts.push(time.end);
  const modifier = /^[^，。的]{2,8}的/.exec(before.slice(skip));
  if (modifier) starts.push(clause.start + skip + modifier[0].length);
  for (const from of starts) {
    const body = bodyAtHead.exec(block.folded.slice(from, limit));
    if (body && !notInName.test(body[0]) && isSubject(block.folded.slice(from + body[0].length, limit)))
      return block.text.slice(from, from + body[0].length);
  }
  const head = time && block.folded.slice(clause.start + skip, time.start);
  if (
    head &&
    /^[一-鿿A-Za-z]{2,6}$/.test(head) &&
    !/(?:的|了|在|预计|截至|到|至|较|比|数据|消息|情况|其中|目前|表示|显示|自|从|于|与|和|以来|朝)$/.test(head) &&
    !/^(?:据|自|从|截|到|在|于|较|比|与|和|预|将|已|并|其|但|而|为|朝|超|对|如)/.test(head)
  ) {
    return isMeasure(head) ? undefined : block.text.slice(clause.start + skip, time.start);
  }
  return undefined;
}

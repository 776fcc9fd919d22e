import { bodyAtHead, groups, seatOf, verbInName } from './bodies.ts';
import type { Surroundings } from './figure-context.ts';
import { groupAfter, isTopic } from './headline-scope.ts';
import { readLinkTail } from './link-words.ts';
import type { Stretch } from './phrase.ts';
import type { Place } from './places.ts';
import type { Clause } from './read-sentences.ts';
import type { Speaker } from './speakers.ts';

/** What stands before a place that opens a clause: a time, a conjunction, a preposition. */
const opens =
  /^(?:[^，。]{2,14}[”」]|其中|同时|此外|而|但|另外|据|在|于|从|由|对|目前|截至目前|截至|截止|今年|记者从|[“"「『《\s、，,（(]|一是|二是|三是|四是|预计|到|就|和|与|及|如|以)*$/;
/** 单身青年占55%: a group of people that a share is told of. */
const shareOfGroup = new RegExp(
  `^(?:其中|当中|有|在)?([^，。]{0,6}?(?:${groups}))(?=占|获|中|仅|只|达|近|逾|约|超|下降|上升|增长|[0-9一二三四五六七八九]|$)`,
);
const groupAtHead = new RegExp(
  `^(?:(?:其中|当中|有|在)?(?:[^，。]{0,4}))?(${groups})(?=对|自评|表示|认为|觉得|不|满意(?!度)|中|平均(?!时薪|工资|薪酬|收入|年龄|寿命|每)|支持|的)`,
);

/** The place or body that a speaker's figures are about. */
export function scopeOfSpeaker(speaker: Speaker, text: Surroundings): string | undefined {
  // A researcher or an analyst speaks of others.
  if (/(?:大学|学院|研究院|研究所|研究中心|证券|智库|学会|基金会|协会)[^，。]{0,12}$/.test(speaker.body))
    return undefined;
  const body = /[^，。、“”"「」：:\s]{2,20}(?:医院|公司|集团|银行|中心)/.exec(speaker.body);
  const place = text.places.find(({ start, end }) => start >= speaker.start && end <= speaker.end);
  const seat = seatOf(speaker.body, text.script);
  if (seat && (!place || place.kind === 'generic')) return seat;
  const at = body ? text.block.folded.indexOf(body[0], speaker.start) : -1;
  if (body && at >= 0) return text.block.text.slice(at, at + body[0].length);
  return place && text.block.text.slice(place.start, place.end);
}

/** Whom or what a figure is about. */
export interface Scope {
  name: string;
  /** It holds for this figure only and is not carried on. */
  local: boolean;
  /** It names a kind of body or people (上级医院, 市民), which the place carried on tells apart. */
  isKind?: true;
  /** It names people whom a survey asked and the like. */
  isPeople?: true;
  /** Named in a clause before that of the figure. */
  isFar?: true;
  /** A body of its own that acts, whatever its figures are told of. */
  isAgent?: true;
  /** A company or work that the article is about. */
  isBody?: true;
  /** 其次为新北市11.2%: a place set beside the one the article is about. */
  isElsewhere?: true;
}

/** 占全市的, 高于全国平均, 对美国进出口, 到南京的时间: a place compared with or dealt with, not told of. */
const other = /(?:[占比较对向赴到]|高于|低于|快于|慢于|优于|好于|超过|来自|出口到|输往|送往)$/;

/** 与山东、内蒙古等地相比 */
function isComparedWith(folded: string, { start, end }: Stretch): boolean {
  return (
    /[与同跟较][^，。0-9]{0,12}$/.test(folded.slice(Math.max(0, start - 13), start)) &&
    /^[^，。0-9]{0,16}(?:相比|相较|持平)/.test(folded.slice(end, end + 20))
  );
}

/** The subject of a figure within its clause and the clauses before it; `undefined` when the sentence names none. */
export function scopeInSentence(
  text: Surroundings,
  clauses: readonly Clause[],
  {
    start,
    end,
    index,
    speech,
    isOfBody,
  }: { start: number; end: number; index: number; speech: readonly Stretch[]; isOfBody: boolean },
): Scope | undefined {
  const { block, places } = text;
  const isSaid = (place: Stretch) =>
    other.test(block.folded.slice(Math.max(0, place.start - 3), place.start)) ||
    isComparedWith(block.folded, place) ||
    speech.some((stretch) => stretch.start <= place.start && place.end <= stretch.end);
  const group = groupAfter(text, { end });
  if (group) return { name: group, local: false, isKind: true, isPeople: true };
  const isShare = /[%成半]$/.test(block.folded.slice(end - 1, end)) || /[%成]/.test(block.folded.slice(start, end));
  let isSamePart = true;
  for (let at = index; at >= 0; at--) {
    const clause = clauses[at];
    if (!clause) continue;
    const limit = at === index ? start : clause.end;
    const inside = places.filter(
      (place) =>
        place.start >= clause.start &&
        place.end <= limit &&
        (at === index || !isOfBody || place.kind === 'body' || setsTopic(text, clause, place)) &&
        !isSaid(place),
    );
    if (at === index) {
      const near = adjacent(text, inside, start);
      if (near) return { name: near, local: true, isElsewhere: true };
    }
    const head = inside.filter((place) => isHead(text, clause, place)).at(-1);
    const isSpoken = speech.some((stretch) => stretch.start >= clause.start && stretch.end <= clause.end);
    if (isSamePart && !isSpoken && head?.kind !== 'body') {
      const people = groupOf(text, clause, at === index && isShare);
      if (people) return { name: people, local: false, isKind: true, isPeople: true };
      const body = bodyOf(text, clause, limit);
      // What a body does is told of its place, and only in this sentence.
      // 全区4家公立医院 are of 全区; 各地财政 are a body of their own.
      const isOther = head !== undefined && (body?.start !== head.start || head.kind !== 'generic');
      const isPart = isOther && (head.kind === 'generic' || head.start > clause.start + 4);
      if (body && !isPart) {
        const seat = seatOf(block.folded.slice(body.start, body.end), text.script);
        const name = seat ?? block.text.slice(body.start, body.end);
        const isNamed = seat !== undefined || head !== undefined;
        if (!isNamed) return { name, local: true, isKind: true };
        return seat === undefined ? { name, local: true, isAgent: true } : { name, local: false };
      }
    }
    // Trade with a country is told of the place at home: it holds for the sentence.
    if (head) {
      const list = listFrom(text, inside, head);
      const name = block.text.slice(head.start, list.end);
      if (head.kind === 'body') return { name, local: false, isBody: true };
      const local = head.kind === 'abroad' || list !== head;
      return at === index ? { name, local } : { name, local, isFar: true };
    }
    if (clause.opener === '；' || clause.opener === ';') isSamePart = false;
  }
  const clause = clauses[index];
  const any =
    clause && places.filter((place) => place.start >= clause.start && place.end <= start && !isSaid(place)).at(-1);
  return any && { name: block.text.slice(any.start, any.end), local: true };
}

/**
 * 越南新厂9月起投产，首期月产能…: a place that opens a clause is what the next ones are about; works that the body of
 * the article owns only where their clause tells no figure of theirs.
 */
function setsTopic({ block, figures }: Surroundings, clause: Stretch, place: Place): boolean {
  if (!isTopic(block.folded, place)) return false;
  const isOwned = /(?:厂|基地|园区|园|站|机场|港)$/.test(block.folded.slice(Math.max(0, place.end - 2), place.end));
  return isOwned
    ? !figures.some((figure) => figure.start >= clause.start && figure.end <= clause.end)
    : place.kind !== 'abroad';
}

/** 云林、嘉义、台南: places in a list are told of together. */
function listFrom({ block }: Surroundings, inside: readonly Place[], head: Place): Place {
  let last = head;
  for (const place of inside) {
    if (place.start === last.end + 1 && /[、和及与]/.test(block.folded[last.end] ?? '')) last = place;
  }
  return last;
}

/** 市民对香港过去一年…不满: whom a survey asked, with the place they are asked about. */
function groupOf(text: Surroundings, clause: Stretch, isShare: boolean): string | undefined {
  const words = text.block.folded.slice(clause.start, clause.end);
  const match = groupAtHead.exec(words) ?? (isShare ? shareOfGroup.exec(words) : null);
  if (!match?.[1]) return undefined;
  const place = text.places.find(({ start, end }) => start >= clause.start && end <= clause.end);
  const end = clause.start + match[0].length;
  const name = text.block.text.slice(end - match[1].length, end);
  return place ? text.block.text.slice(place.start, place.end) + name : name;
}

/** 北京、上海等地15家, 新北市11.2%, 港岛东部更逾300毫米: what stands before the number with nothing but link words between. */
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
  const isLinked = between.length <= 6 && readLinkTail(between).length === between.length;
  return isLinked ? text.block.text.slice(last.start, last.end) : undefined;
}

function isHead(text: Surroundings, clause: Stretch, place: Place): boolean {
  const before = text.block.folded.slice(clause.start, place.start);
  if (opens.test(before)) return true;
  if (/(?:在|位于|于|经)$/.test(before)) return true;
  const time = text.times.filter((phrase) => phrase.start >= clause.start && phrase.end <= place.start).at(-1);
  return time !== undefined && opens.test(text.block.folded.slice(time.end, place.start));
}

/** More than the number must follow: 校园网学校476个 counts schools, it is not told by one. */
function isSubject(rest: string): boolean {
  return rest.length >= 2 && !/^(?:[0-9一二三四五六七八九十两约近超逾]|共[0-9]|达|数|总数|人)/.test(rest);
}

/** A body at the head of the clause, behind a time or a phrase of its own. */
function bodyOf({ block, times }: Surroundings, clause: Stretch, limit: number): Stretch | undefined {
  const before = block.folded.slice(clause.start, limit);
  const skip = /^(?:其中|同时|此外|而|但|另外|目前|据|由|[“"「『\s])*/.exec(before)?.[0].length ?? 0;
  const time = times.find((phrase) => phrase.start >= clause.start && phrase.end <= limit);
  const starts = [time && time.start <= clause.start + skip ? time.end : clause.start + skip];
  const modifier = /^[^，。的]{2,8}的/.exec(before.slice(skip));
  if (modifier) starts.push(clause.start + skip + modifier[0].length);
  for (const from of starts) {
    const body = bodyAtHead.exec(block.folded.slice(from, limit));
    if (!body || verbInName.test(body[0])) continue;
    const end = from + body[0].length;
    const behind = times.find((phrase) => phrase.start === end)?.end ?? end;
    if (isSubject(block.folded.slice(behind, limit))) return { start: from, end };
  }
  return undefined;
}

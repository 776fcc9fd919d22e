import type { Phrase, Stretch } from './phrase.ts';
import { slicePhrase } from './phrase.ts';
import { isVoice, nameOf, titledName, type Voice } from './speaker-names.ts';

/** Who says what follows, and from where it applies. */
export interface Speaker extends Stretch, Voice {}

/** Verbs that only a voice can be the subject of: whoever stands before them speaks. */
const says =
  '表示|说明(?!书|会)|介绍|指出|强调|认为|透露|坦言|提出|宣布|回应|解释|直言|呼吁|告诉|告知|写道|补充|提到|提醒|建议|重申|承认|否认|警告|相信|分析称|解读|总结|称|说|指|谈到|坚称|反映|分析(?!师|员|人士|显示|称)|批评|质疑|坦承|感叹|回忆|推测|研判|主张|推荐|举例';
/** Verbs that are nouns as often, or that bodies do beside speaking: only a body, a titled person or a document speaks so. */
const publishes =
  '发布(?!会)|发表|公布|公告|通报|披露|显示|统计(?![局部署处学年])|测算|推估|推算|估算|估计|预计|预测|预估|预期|预料|调查|监测|评估|发现|明确|要求|报告|提示|评级|核算|上调|下调|(?:数据|数字|资料)(?!中心|[局部署处])';
const report = new RegExp(`(${says})|(?:${publishes})`, 'g');
/** What a body publishes to be quoted from. */
const published =
  /^(?:了|的)?[^，。0-9]{0,24}(?:数据|数字|资料|统计|报告|公报|结果|调查|民调|财报|业绩|快报|月报|公告|通报|情况|消息|》)[^，。]{0,4}$|^(?:的|数据|报告|结果)*(?:显示|称|指|发现|指出|表明)?$/;

/** 赛睿数据显示: whatever stands before is a source. */
const shows = /^(?:最新)?(?:数据|报告|调查|研究|统计|民调|监测|财报|结果)(?:结果|数据)?(?:显示|称|指出|表明|发现)$/;

/** 记者从市教育局了解到, 从四川省交通运输厅获悉 */
const learned = /(?:从|自|向)([^，。：:；]{2,24}?)(?:处)?(?:了解到|获悉|得知|了解|证实|采访)/;
/** 根据《江南省体育产业规划》 */
const document = /(?:根据|按照|依据|依照|按|据)(《[^》]{2,60}》)/;
/** 据国家统计局数据, 根据交通部观光局调查 */
const according =
  /(?:根据|依据|依照|(?<![数证论占票单凭])据)([^，。：:；]{2,24}?)(?:(?:数据|数字|资料)(?!中心|[局部署处])|统计(?![局部署处学])|消息|报告|调查|介绍|透露|显示|披露|测算|测定|观测|估算|通报|预测|监测)/;

/** 新华社北京7月12日电（记者…）, 本报12月4日讯: where a report comes from, not who speaks. */
const dateline =
  /^\s*(?:[^，。；：:]{0,16}(?:日电|电(?=[\s（(])|讯(?=[\s（(】])|报[道导](?=[\s）)〕]|$))】?\s*(?:[（(][^）)]{0,20}[）)])?|[（(〔[][^）)〕\]]{0,24}[）)〕\]])[\s，]*/;

/** Where the words that say where a report comes from end; 0 when a text has none. */
export function datelineEnd(folded: string): number {
  return dateline.exec(folded)?.[0].length ?? 0;
}

/** 报告指出, 她表示: the report that was heard last, and the person who was named last. */
function recalled(
  { folded }: Phrase,
  { heard, before }: { heard: readonly Voice[]; before: Phrase },
): Voice | undefined {
  const words = folded.trim();
  if (/^(?:他|她)(?:还|也|同时|进一步)?$/.test(words))
    return personIn(before) ?? heard.findLast(({ kind }) => kind === 'person');
  const isReport = /^(?:该|这份|这项|上述)?(?:报告|公报|调查|研究)(?:还|也|同时)?$/.test(words);
  return isReport ? heard.findLast(({ kind }) => kind !== 'person') : undefined;
}

/** 台南市卫生局长李翠凤5日在会议报告成果。: the person with a title in the sentence before. */
function personIn(before: Phrase): Voice | undefined {
  const end = before.folded.trimEnd().length - 1;
  const start = Math.max(...[...'。！？\n'].map((mark) => before.folded.lastIndexOf(mark, end - 1))) + 1;
  const clause = slicePhrase(before, start);
  const named = titledName.exec(clause.folded);
  return named ? nameOf(slicePhrase(clause, 0, named.index + named[0].length)) : undefined;
}

const longestQuote = 400;

/** The speakers of one sentence, in order, those `heard` before it in the article; offsets are those of the block. */
export function findSpeakers(
  block: Phrase,
  sentence: { clauses: readonly Stretch[] },
  heard: readonly Voice[],
): Speaker[] {
  const found: Speaker[] = [];
  const isHeard = (voice: Voice) => heard.some(({ name }) => name === voice.name);
  const add = (stretch: Stretch, name: Phrase, isLoose = false) => {
    const voice =
      nameOf(name) ??
      recalled(name, { heard, before: slicePhrase(block, Math.max(0, stretch.start - 160), stretch.start) });
    if (voice && (isLoose || isVoice(voice) || isHeard(voice))) found.push({ ...voice, ...stretch });
    return voice !== undefined;
  };
  for (const [index, clause] of sentence.clauses.entries()) {
    const words = block.folded.slice(clause.start, clause.end);
    // Looked for only where their last words stand: most clauses name no source.
    const source = /[据按依]|了解|获悉|得知|证实|采访/.test(words)
      ? (learned.exec(words) ?? document.exec(words) ?? according.exec(words))
      : null;
    if (source?.[1]) {
      // 主计处表示，依据观光局调查，…: who speaks was named already.
      if (found.length > 0) continue;
      const at = clause.start + source.index + source[0].indexOf(source[1]);
      const end = clause.start + source.index + source[0].length;
      add({ start: clause.start, end }, slicePhrase(block, at, at + source[1].length), true);
      continue;
    }
    const start = clause.start + (dateline.exec(words)?.[0].length ?? 0);
    const verb = verbOf(block.folded, { start, end: clause.end });
    if (!verb) {
      // 教育部：, 局长何舟算了一笔账：
      if (/[：:]/.test(block.folded[clause.end] ?? '')) add(clause, voiceBefore(block, { start, end: clause.end }));
      continue;
    }
    const stretch = { start: clause.start, end: verb.end };
    const isNamed = verb.start > start && add(stretch, documentOr(block, { start, end: verb.start }), verb.isSaying);
    // 刘培元教授团队近日发表一项研究，结果显示…
    if (!isNamed && index > 0 && found.length === 0 && refers.test(block.folded.slice(start, verb.start))) {
      // 国家卫生健康委此前制定规划，提出…: the subject of the sentence speaks.
      const first = sentence.clauses[0];
      const from = (first?.start ?? 0) + (dateline.exec(block.folded.slice(first?.start, first?.end))?.[0].length ?? 0);
      if (first) add(stretch, subjectOf(slicePhrase(block, from, first.end)), verb.isSaying);
    }
  }
  return found;
}

/** “每个托位补助1万元。”马倩说: who is named behind a quotation that the sentence stands in. */
export function speakerBehind(block: Phrase, { start, end }: Stretch, heard: readonly Voice[]): Speaker | undefined {
  const from = Math.max(0, start - longestQuote);
  const before = block.folded.slice(from, end);
  const open = from + Math.max(before.lastIndexOf('“'), before.lastIndexOf('「'));
  if (open < from) return undefined;
  const close = block.folded.slice(open, open + longestQuote).search(/[”」]/) + open;
  if (close < Math.max(start, open + 8)) return undefined;
  const words = /^[^，。；：、！？\n]{3,40}/.exec(block.folded.slice(close + 1, close + 42))?.[0] ?? '';
  const [speaker] = findSpeakers(block, { clauses: [{ start: close + 1, end: close + 1 + words.length }] }, heard);
  return speaker && { ...speaker, start: open, end: open };
}

/** 提出, 结果显示, 公报指出: words that speak for the subject of the sentence. */
const refers =
  /^(?:其|该|最新|研究|调查|统计|监测|评估|检测|分析|测算|相关|有关)*(?:结果|数据|报告|公报|研究|调查|他|她)?$/;

interface Verb extends Stretch {
  /** Whoever stands before the verb speaks. */
  isSaying: boolean;
}

/** The first verb of a clause that reports, within the reach of a long title. */
function verbOf(text: string, clause: Stretch): Verb | undefined {
  const words = text.slice(clause.start, Math.min(clause.end, clause.start + 64));
  report.lastIndex = 0;
  for (let match = report.exec(words); match && match.index <= 48; match = report.exec(words)) {
    const start = clause.start + match.index;
    const end = start + match[0].length;
    const rest = text.slice(end, clause.end).trimEnd();
    const isSaying = match[1] !== undefined;
    // 报告指出: a noun at the head that looks like a verb has a verb of its own behind it.
    if (match.index === 0 && /^(?:报告|调查|统计|监测|评估|数据|资料)$/.test(match[0])) continue;
    // 称, 指 and 说 are speech only at the end of their clause; a verb that is a noun as often, there or before what it publishes.
    const isAnnouncing = /^(?:发布|公布|通报|披露)$/.test(match[0]);
    const fits = isSaying
      ? match[0].length > 1 || rest === ''
      : isAnnouncing
        ? rest.length <= 44
        : published.test(rest);
    if (fits) return { start, end, isSaying: isSaying || shows.test(text.slice(start, clause.end).trimEnd()) };
  }
  return undefined;
}

/** 局长何舟算了一笔账：: the words up to the name of a titled person, else the whole. */
function voiceBefore(block: Phrase, { start, end }: Stretch): Phrase {
  const name = titledName.exec(block.folded.slice(start, end));
  return slicePhrase(block, start, name ? start + name.index + name[0].length : end);
}

/** The speaker of a headline: 芜湖市市长：推动… */
export function headlineSpeaker(title: Phrase): Speaker | undefined {
  const match = /^[^，。：:]{2,16}(?=[：:])/.exec(title.folded);
  const name = match && slicePhrase(title, 0, match[0].length);
  const voice: Voice | undefined = name ? { name: name.text, body: name.folded, kind: 'body' } : undefined;
  return voice && isVoice(voice) ? { ...voice, start: 0, end: voice.name.length } : undefined;
}

const genericDocument =
  /^(?:该|这份|上述)?(?:实施)?(?:规划|意见|方案|通知|办法|公报|条例|纲要|文件|计划|决定|报告|公告)$/;

/** 规划提出: the document in book marks that was named last. */
function documentOr(block: Phrase, { start, end }: Stretch): Phrase {
  if (!genericDocument.test(block.folded.slice(start, end))) return slicePhrase(block, start, end);
  const close = block.folded.lastIndexOf('》', start);
  const open = close < Math.max(0, start - 400) ? -1 : block.folded.lastIndexOf('《', close);
  return open < 0 ? slicePhrase(block, start, end) : slicePhrase(block, open, close + 1);
}

function subjectOf(clause: Phrase): Phrase {
  const stop = /(?:此前|日前|近日|已|将|在|今天|今日|昨日|今早|[0-9（(]|制定|发布|印发|出台|召开|举行|公布)/.exec(
    clause.folded.slice(2),
  );
  return stop ? slicePhrase(clause, 0, stop.index + 2) : clause;
}

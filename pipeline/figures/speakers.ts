import type { Phrase, Stretch } from './phrase.ts';
import { slicePhrase } from './phrase.ts';

/** Who says what follows, and from where it applies. */
export interface Speaker extends Stretch {
  /** As written: 宁波, 国家统计局, 《实施意见》. */
  name: string;
  /** The body named with a person, folded: 芜湖市人民政府. Used for the place. */
  body: string;
  /** A plan or opinion in book marks, whose word holds over the paragraphs that list it. */
  isDocument: boolean;
}

const titles =
  '总统|主席|总理|首相|副部长|部长|司长|副司长|局长|副局长|厅长|副厅长|处长|副处长|主任|副主任|委员|省长|副省长|市长|副市长|县长|副县长|区长|副区长|镇长|乡长|州长|书记|副书记|院长|副院长|校长|副校长|所长|总裁|副总裁|总经理|副总经理|董事长|经理|行长|副行长|会长|副会长|秘书长|理事长|教授|副教授|研究员|分析师|经济学家|发言人|负责人|专家|站长|队长|博士|医生|医师|律师|司令|署长|副署长|议员|院士|特首|首席|执行官|财务长|执行长|总监|科长|主管|首席统计师|统计师|支书|村支书|记者|同志|先生|女士';
const verbs =
  '表示|介绍|发布(?!会)|指出|强调|认为|透露|坦言|提出|明确|显示|宣布|公布|公告|回应|解释|直言|预计|预测|预估|估计|披露|称|说|指|明确指出|要求|发现|呼吁|告诉|告知|写道|补充|估算|评估';

const afterTitle = new RegExp(`(?:${titles})(?!${titles})(?=[^，。：:、（(]{1,4}$)`, 'g');
/** What a body publishes to be quoted from. */
const published = /^(?:了)?[^，。]{0,14}(?:数据|统计|报告|公报|结果|调查|财报|业绩|快报|月报|公告|通报)$|^\s*$/;
/** 低于市场预测, 符合要求: verbs that are nouns as often; a person or body must stand before. */
const nounLike = /^(?:预计|预测|预估|估计|要求|发现|评估|补充|估算|明确)$/;
const speaks = new RegExp(
  `(?:${titles})[^，。：:、（(]{0,4}$|(?:局|部|委|厅|署|院|台|会|处|行|公司|集团|机构|大学|中心|府|省|市|县|区|》)(?:[^，。]{0,6}[日天前])?$`,
);
const titled = new RegExp(`(?:${titles})(?!${titles})[^，。：:、（(]{2,4}?(?:今|昨|近|日|在|于|周|[0-9])`);
const speech = new RegExp(`(?:${verbs})`);
/** 记者从市教育局了解到, 从四川省交通运输厅获悉 */
const learned = /(?:从|自|向)([^，。：:；]{2,24}?)(?:处)?(?:了解到|获悉|得知|了解|证实|采访)/;
/** 据国家统计局数据, 根据交通部观光局调查 */
const according =
  /(?:根据|依据|依照|据)([^，。：:；]{2,24})(?:数据|统计(?![局部署处学])|数字|资料|消息|报告|调查|介绍|透露|显示|披露|测算|通报|预测|监测)/;
const noise =
  /(?:最新|发布|公布|提供|近日|日前|今日|昨日|当日|今天|昨天|此前|今早|昨晚|周[一二三四五六日]|进一步|同时|还|也|则|亦|曾|又|并|均|都|就|此次|公开|相关负责人|有关负责人|负责人|相关|有关|调查|研究|数据|统计|报告|资料|数字|结果|公告|财报|民调|（[^）]*）|\([^)]*\)|[0-9]+日|的)+$/;
const headNoise =
  /^(?:其中|同时|此外|另外|对此|对于|日前|近日|昨日|今日|今天|昨天|当日|当天|而|但|并|据了解|在|会上|会议|他|她|本报|一是|二是|三是|四是|首先|其次|最后|[“"「『]|\s)+/;
const stopInside = /(?:在|就|于|向|接受|表示|对|针对|面对|今天|今日|昨天|昨日|日前|近日|今早|[0-9])/;

/** The speakers of one sentence, in order; offsets are those of the block. */
export function findSpeakers(
  block: Phrase,
  sentence: { clauses: readonly Stretch[]; start: number; end: number },
): Speaker[] {
  const found: Speaker[] = [];
  const push = (start: number, end: number, name: Phrase) => {
    const speaker = nameOf(name);
    if (speaker) found.push({ ...speaker, start, end });
  };
  sentence.clauses.forEach((clause, index) => {
    const part = slicePhrase(block, clause.start, clause.end);
    // Looked for only where their last words stand: most clauses name no source.
    const hasSource = /据|了解|获悉|得知|证实|采访/.test(part.folded);
    const source = hasSource ? (learned.exec(part.folded) ?? according.exec(part.folded)) : null;
    // 主计处表示，依据观光局调查，…: who speaks was named already.
    if (source?.[1] && found.length > 0) return;
    if (source?.[1]) {
      const at = source.index + source[0].indexOf(source[1]);
      push(clause.start, clause.start + source.index + source[0].length, slicePhrase(part, at, at + source[1].length));
      return;
    }
    const verb = speech.exec(part.folded);
    if (!verb || verb.index > 48) return;
    const isLast = verb.index + verb[0].length >= part.folded.length - 2;
    const next = block.folded[clause.end] ?? '';
    // 称 and 指 and 说 are speech only at the end of their clause or before a colon; 显示 and 表示 anywhere.
    if (verb[0].length === 1 && verb.index + 1 < part.folded.trimEnd().length) return;
    if (verb.index === 0) {
      // 国家卫生健康委此前制定规划，提出…: the subject of the sentence speaks.
      const first = sentence.clauses[0];
      if (index > 0 && first)
        push(clause.start, clause.start + verb[0].length, subjectOf(slicePhrase(block, first.start, first.end)));
      return;
    }
    if (
      /^(?:预计|预测|预估|估计|显示|要求|明确|发现|公布)$/.test(verb[0]) &&
      !isLast &&
      !/[:：]/.test(next) &&
      verb.index > 14
    )
      return;
    const said = slicePhrase(part, 0, verb.index);
    // 规划提出: the document that was named last.
    const document = genericDocument.test(said.folded) ? lastDocument(block, clause.start) : undefined;
    if (document) {
      push(clause.start, clause.start + verb.index + verb[0].length, document);
      return;
    }
    // A body that publishes is one thing among many; a person who does is heard in what follows.
    const after = part.folded.slice(verb.index + verb[0].length);
    if (/^(?:发布|公布)$/.test(verb[0]) && !titled.test(said.folded) && !published.test(after)) return;
    if (nounLike.test(verb[0]) && !speaks.test(said.folded)) return;
    push(clause.start, clause.start + verb.index + verb[0].length, said);
  });
  return found;
}

const voiced = new RegExp(`(?:${titles})[^，。：:]{0,4}$`);

/** The speaker of a headline: 芜湖市市长：推动… */
export function headlineSpeaker(title: Phrase): Speaker | undefined {
  const match = /^[^，。：:]{2,16}(?=[：:])/.exec(title.folded);
  const isVoice =
    match &&
    (voiced.test(match[0]) || /(?:局|部|委|厅|署|院|台|总处|统计处|银行|办公厅|委员会|公司|协会|中心)$/.test(match[0]));
  if (!match || !isVoice) return undefined;
  const name = title.text.slice(0, match[0].length);
  return { name, body: match[0], isDocument: false, start: 0, end: match[0].length };
}

const genericDocument = /^(?:该|这份|上述)?(?:实施)?(?:规划|意见|方案|通知|办法|公报|条例|纲要|文件|计划|决定)$/;

function lastDocument(block: Phrase, before: number): Phrase | undefined {
  const from = Math.max(0, before - 400);
  const close = block.folded.lastIndexOf('》', before);
  const open = close < from ? -1 : block.folded.lastIndexOf('《', close);
  return open < from ? undefined : slicePhrase(block, open, close + 1);
}

function subjectOf(clause: Phrase): Phrase {
  const stop = /(?:此前|日前|近日|已|将|在|今天|今日|昨日|今早|[0-9（(]|制定|发布|印发|出台|召开|举行|公布)/.exec(
    clause.folded.slice(2),
  );
  return stop ? slicePhrase(clause, 0, stop.index + 2) : clause;
}

function nameOf(raw: Phrase): Pick<Speaker, 'name' | 'body' | 'isDocument'> | undefined {
  let part = raw;
  const document = /《[^》]{2,40}》$/.exec(part.folded.trimEnd());
  if (document) return { name: part.text.slice(document.index).trim(), body: '', isDocument: true };
  const head = headNoise.exec(part.folded);
  if (head) part = slicePhrase(part, head[0].length);
  const stop = stopInside.exec(part.folded.slice(2));
  if (stop) part = slicePhrase(part, 0, stop.index + 2);
  const tail = noise.exec(part.folded);
  if (tail && tail.index >= 2) part = slicePhrase(part, 0, tail.index);
  const folded = part.folded;
  if (
    folded.length < 2 ||
    folded.length > 44 ||
    /^(?:有人|人们|大家|自己|事实|下一步|目标|调查|结果|数据|统计|报告|研究|记者|图|表|专家|业内人士|分析人士|其|这|此|该|财报|公告|年报|季报|半年报|公司|集团|央行数据|通知|规划|意见|方案|文件|办法|公报|条例|纲要)$/.test(
      folded,
    )
  )
    return undefined;
  const titleEnds = [...folded.matchAll(afterTitle)].map((match) => match.index + match[0].length);
  const nameStart = titleEnds.at(-1);
  if (nameStart !== undefined) {
    return { name: part.text.slice(nameStart), body: folded.slice(0, nameStart), isDocument: false };
  }
  if (folded.length > 24) return undefined;
  return { name: part.text, body: folded, isDocument: false };
}

import { bodyAtHead } from './bodies.ts';
import type { Site } from './figure-site.ts';
import { isBareVerb } from './link-words.ts';
import { type Phrase, slicePhrase, trimHead, trimTail } from './phrase.ts';

export const headWords =
  /^(?:位于|其中|同时|此外|另外|另据|目前|截至|截止|并且|而且|并|且|而|但|将|已经|已|共有|共(?!同|享)|还(?!款|贷)|也|则|仅|只|如|从(?!业|事)|到(?![场岸账位货港访期发])|使(?!用)|让(?!利)|令|由于|随着|因此|所以|故(?!障|意)|以及|以(?!上|下|内|色列)|把|成为|局地|局部|个别|扣除[^，。]{1,6}(?:因素|变动|影响)后?|包括|包含|尤其是|特别是|预计|预估|估计|料|有望|据统计|据测算|据悉|经过|经(?![济营常])|另|又|再(?!生|就业|贷款)|即|也就是|其次为|其次是|第[一二三四五]为|最高为|最终|最后|继续|当中|该|比(?![例率重赛])|较|与|和|及|或|在(?![建校册岗职线])|至|于|因(?!素|子)|由|均(?!价)|都(?!市)|使得|换算下来|算下来|算起来|平均下来|会同[^，]{2,24}?(?=统筹|联合|共同|安排|下达|投入|筹集|拨付)|即将|通过|全年(?!目标|计划|预算|任务)|若能?|如果|惟|除[^，]{1,12}外|一是|二是|三是|四是|五是|六是|首先|其次|再次|一方面|另一方面|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十0-9]+[)）]|[0-9]+[.．、]|(?:[^，]{0,4}的)?目标[是为]|[“”「」『』"'、,，\s的·*—-])+/;
export const headAside =
  /^(?:已?经?)?(?:超越|超过|远?高于|远?低于|优于|好于|少于|多于|完成(?=[^，]{0,4}(?:预算|计划|目标|任务|全年|年初|进度))|占|相当于|约占|约合|折合|合(?![计同作并规格约资])|达成)(?!比|有率|率)/;
export const tailNoise = /(?:[“”「」『』"'、,，\s:：·-]|的|等)+$/;
const unitOfAccount = /^(?:以|按)[^，]{1,6}(?:计算?|口径|计价)/;
const actionVerbs =
  /(?:调阅|引进|建成|新增|核增|完成|投入|调整|开设|开展|实现|创建|申报|新建|改造|购置|招聘|培训|下达|发放|安排|筹集|募集|销售|出口|进口|生产|收获|接待|查处|破获|抓获|转移|疏散|救助|投放|签约|落实|提供|覆盖|惠及|带动|拥有|设有|设立|配备|处置|办理|统筹|排查|发现|接报|收治|治愈|捐赠|采购|建设|打造|节省|访问|调查)/g;
/** Takes conjunctions, places and acting bodies off the front of what may be a metric. */
export function cleanHead(phrase: Phrase, site: Site): { phrase: Phrase; subject?: Phrase } {
  let rest = trimHead(trimHead(phrase, unitOfAccount), headWords);
  let subject: Phrase | undefined;
  for (let round = 0; round < 3; round++) {
    const place = site.places.find(
      ({ start, end }) =>
        rest.folded.startsWith(site.block.folded.slice(start, end)) &&
        start >= site.clause.start &&
        end <= site.quantity.start,
    );
    const length = place ? place.end - place.start : bodiesAtHead(rest.folded);
    if (length === 0 || (!place && !acts(rest.folded.slice(length)))) break;
    subject = slicePhrase(rest, 0, length);
    rest = trimHead(slicePhrase(rest, length), headWords);
  }
  rest = trimTail(rest, tailNoise);
  return { phrase: rest, ...(subject && { subject }) };
}

/** 省财政厅、省应急管理厅|紧急下拨: how long the bodies at the head are. */
function bodiesAtHead(folded: string): number {
  let length = bodyAtHead.exec(folded)?.[0].length ?? 0;
  while (length > 0 && /[、和与]/.test(folded[length] ?? '')) {
    const next = bodyAtHead.exec(folded.slice(length + 1))?.[0].length;
    if (next === undefined) break;
    length += next + 1;
  }
  return length;
}

/** What a body does follows: 已完成, 紧急下拨. */
function acts(folded: string): boolean {
  return (
    /^(?:已|将|再|还|累计|共|计划|拟|新|提前|推迟)/.test(folded) ||
    isBareVerb(folded.slice(0, 2)) ||
    (/^(?:紧急|联合|共同|先后|随即|立即)/.test(folded) && isBareVerb(folded.slice(2, 4)))
  );
}

/** Keeps a long stretch down to what is measured: from its last verb of doing on. */
export function shorten(phrase: Phrase): Phrase {
  if (phrase.folded.length <= 14) return phrase;
  const ofAt = phrase.folded.lastIndexOf('的');
  if (ofAt > 6 && phrase.folded.length - ofAt > 4) return slicePhrase(phrase, ofAt + 1);
  const verbs = [...phrase.folded.matchAll(actionVerbs)].filter((match) => match.index <= phrase.folded.length - 5);
  const last = verbs.at(-1);
  const cut = last && last.index > 0 ? slicePhrase(phrase, last.index) : phrase;
  if (cut.folded.length <= 30) return cut;
  const part = Math.max(
    cut.folded.lastIndexOf('、'),
    cut.folded.lastIndexOf('的', cut.folded.length - 3),
    cut.folded.length - 30,
  );
  return slicePhrase(cut, part + 1);
}

import { groups } from './bodies.ts';
import type { Phrase } from './phrase.ts';
import { slicePhrase } from './phrase.ts';

/** Who speaks: a body, a person with their body, or a document. */
export interface Voice {
  /** As written: 宁波, 国家统计局, 《实施意见》. */
  name: string;
  /** The body named with a person, folded: 芜湖市人民政府. Used for the place. */
  body: string;
  /** `document`: a plan or opinion in book marks, whose word holds over the paragraphs that list it. */
  kind: 'person' | 'body' | 'document';
}

const titles =
  '总统|主席|总理|首相|大臣|总领事|领事|大使|公使|参赞|部长|司长|局长|厅长|处长|主任|委员|省长|市长|县长|区长|镇长|乡长|州长|书记|院长|校长|所长|总裁|总经理|董事长|董事|经理|行长|会长|秘书长|总干事|干事|理事长|理事|教授|学者|研究员|分析师|分析员|策略师|经济师|经济学家|统计师|工程师|设计师|发言人|负责人|专家|站长|队长|社长|台长|团长|舰长|机长|店长|博士|医生|医师|律师|司令|政委|署长|专员|议员|院士|特首|首席|执行官|财务长|执行长|营运长|总监|科长|组长|主管|代表|支书|记者|同志|先生|女士|小姐|老师|创始人|合伙人';
const afterTitle = new RegExp(`(?:${titles})(?!${titles})(?=[^，。：:、（(]{1,5}$)`, 'g');
const endsInTitle = new RegExp(`(?:${titles})$`);
const hasTitle = new RegExp(`(?:${titles})[^，。：:、（(]{0,5}$`);
/** The family names of nine in ten people. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温季俞章鲁葛伍韦申尤毕聂焦柳邢岳齐梅莫庄管祝左祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游裴席卫屈鲍覃霍翁甘景柏宁柯阮桂闵柴冉房利游古';
/** 局长何舟, 总经理林志成: a title and a name of two or three characters behind it. */
export const titledName = new RegExp(
  `(?:${titles})[${surnames}][一-鿿]{1,2}(?=算|举|给|在|说|谈|介|做|作|打|提|表|指|称|[0-9]|$)`,
);
/** 刘培元教授团队: the name stands before the title. */
const nameFirst = new RegExp(
  `([${surnames}][一-鿿]{1,2})(?:教授|博士|院士|研究员|主任医师|医生|律师|先生|女士)(?:等|团队|课题组|领衔|带领)*$`,
);
/** What bodies end in: ministries, offices, companies, societies, places that speak through their government. */
const bodyEnd =
  /(?:局|部|委|厅|署|院|台|社|会|处|行|司|所|室|站|库|盟|党|团|队|组织|公司|集团|机构|大学|中心|办|政府|府|省|市|县|区|指挥部|证券|基金|平台|网|》|计划|报告|调查|学会|协会|财测|数据|海关|法院|检方|警方|院方|校方|官方|港大|中大|科大|台大|央行|车企|药企|业界|法人|学者|业者|人士|机构|团体|当局)$/;

/** Whether such a name can be the subject of verbs that are nouns as often. */
export function isVoice({ body, kind }: Voice): boolean {
  return kind !== 'body' || bodyEnd.test(body) || hasTitle.test(body);
}

const adverb =
  '最新|发布|公布|提供|近日|日前|今日|昨日|当日|今天|昨天|此前|今早|今晨|昨晚|周[一二三四五六日]|进一步|同时|还|也|则|亦|曾|又|并|均|都|就|再次|此次|公开|明确|随后|随即|当晚|当天|上午|下午|一般|通常|普遍|曾经|昨|今|[0-9]{1,2}月[0-9]{1,2}[日号]|[0-9]{1,2}[日号]|[0-9]{4}年';
const ofPublishing =
  '相关负责人|有关负责人|负责人|相关|有关|调查|研究|数据|统计|报告|资料|数字|结果|公告|财报|民调|的|（[^）]*）|\\([^)]*\\)';
const noise = new RegExp(`(?:${adverb}|${ofPublishing})+$`);
const onlyNoise = new RegExp(`^(?:${adverb}|${ofPublishing})+$`);
const headNoise =
  /^(?:其中|同时|此外|另外|对此|对于|日前|近日|昨日|今日|今天|昨天|当日|当天|随后|而|但|并|据了解|据悉|据|在|会上|会议|他|她|本报|一是|二是|三是|四是|首先|其次|最后|[0-9]{1,2}月[0-9]{1,2}[日号]|[0-9]{1,2}[日号]|[“"「『”」』]|\s)+/;
/** Where the words about how and when somebody speaks begin. */
const stopInside = new RegExp(`(?:在|就|于|向|接受|表示|对|针对|面对|受访|接受|${adverb}|[0-9])`);
/** What is no name of a voice: pronouns, and words for documents and people at large. */
const nobody =
  /[0-9%]|^(?:有人|人们|大家|自己|事实|下一步|目标|调查|结果|数据|统计|统计数据|报告|研究|记者|图|表|报道|报导|报道中|文章|消息|不完全|其|这|此|该|当中|其中|也|财报|公告|年报|季报|半年报|央行数据|通知|规划|意见|方案|文件|办法|公报|条例|纲要|通讯员|.{0,2}[地方有无可自名通简俗人公据由被和与及的使])$/;

/** 受访市民表示不满 tells what people feel, and quotes none of them. */
const group = new RegExp(`^(?:很多|不少|部分|多数|有的)?(?:${groups})(?:对.*)?$`);

/** The voice that words before a verb of reporting name: 国家统计局城市司首席统计师董莉娟 is 董莉娟 of that body. */
export function nameOf(words: Phrase): Voice | undefined {
  let part = words;
  const document = /《[^》]{2,40}》$/.exec(part.folded.trimEnd());
  if (document) return { name: part.text.slice(document.index).trim(), body: '', kind: 'document' };
  const head = headNoise.exec(part.folded);
  if (head) part = slicePhrase(part, head[0].length);
  const titled = titledName.exec(part.folded);
  const from = titled ? titled.index + titled[0].length : 2;
  const stop = stopInside.exec(part.folded.slice(from));
  if (stop) part = slicePhrase(part, 0, stop.index + from);
  const tail = noise.exec(part.folded);
  if (tail && tail.index >= 2) part = slicePhrase(part, 0, tail.index);
  const folded = part.folded;
  if (folded.length < 2 || folded.length > 44 || nobody.test(folded) || group.test(folded) || onlyNoise.test(folded))
    return undefined;
  const first = nameFirst.exec(folded);
  if (first?.[1]) {
    const name = part.text.slice(first.index, first.index + first[1].length);
    return { name, body: folded.slice(0, first.index), kind: 'person' };
  }
  const nameStart = [...folded.matchAll(afterTitle)].map((match) => match.index + match[0].length).at(-1);
  if (nameStart !== undefined && !endsInTitle.test(folded)) {
    return { name: part.text.slice(nameStart), body: folded.slice(0, nameStart), kind: 'person' };
  }
  return folded.length > 24 ? undefined : { name: part.text, body: folded, kind: 'body' };
}

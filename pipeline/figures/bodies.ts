import { foldText } from './fold-text.ts';
import type { Phrase } from './phrase.ts';

/** Bodies whose field is known: the place their figures are about when no other is named. */
const seats: readonly (readonly [RegExp, string, string])[] = [
  [
    /国家[一-鿿]{1,6}(?:局|委|署|办|中心|集团)|国务院|国铁集团|中国(?:气象局|银保监|证监)|证监会|财政部|农业农村部|工业和信息化部|工信部|教育部|公安部|交通运输部|商务部|民政部|水利部|自然资源部|应急管理部|人力资源(?:和|与)?社会保障部|人社部|文化和旅游部|生态环境部|住房(?:和|与)?城乡建设部|海关总署|税务总局|中央气象台|全国人大|全国政协|最高人民/,
    '全国',
    '全國',
  ],
  [
    /财政司|立法会|特区政府|港府|金管局|恒生|香港特首|港大|港交所|天文台|差饷物业|政府统计处|政府新闻处|民政事务|机管局|港铁|医管局|房委会|入境处|运输署|职工盟|强积金/,
    '香港',
    '香港',
  ],
  [
    /卫福部|行政院|主计总处|立法院|劳动部|健保署|经济部|金管会|观光署|国发会|内政部|疾管署|渔业署|农粮署|中央银行|中央灾害/,
    '台湾',
    '台灣',
  ],
];

/** The place that a body in folded text stands for, in simplified or traditional characters: 国家统计局 -> 全国. */
export function seatOf(body: string, script: 'hans' | 'hant'): string | undefined {
  const seat = seats.find(([pattern]) => pattern.test(body));
  return script === 'hans' ? seat?.[1] : seat?.[2];
}

/** Words that show that a would-be name is a phrase with a verb: 充分发挥龙头医院, 推进县级医院. */
export const verbInName =
  /^[这该比超其某仅]|经过|通过|[一二三四五六七八九两]家|推进|支持|核增|健全|规范|做强|做优|选派|推行|夯实|筑牢|培育|发挥|打造|会同|辅助|实施|开展|建设|促进|加强|优化|完善|提升|提高|推动|引进|引导|组织|依托|带动|加快|深化|构建|建立|建成|日均|共有|全部|不满|出院|住院|入院|投入|完成|新增|创建|申报|利用|聚焦|围绕|实现|帮扶|联合|当地|其中|目前|预计|截至|拥有|设立|成立|获得|包括|累计|平均|每|公布|发布|宣布|依据|根据|新征|新建|指出|表示|全国|全省|全市|全区|全县|调派|派出|下达|[登着]陆|附近|境内|关于|由于|至于|对于|举行|第[一二三四五六七八九十]/;

/** Bodies that act: their figures are their own. The pattern is for the head of a clause. */
export const bodyAtHead =
  /^(?:各[地级]财政|[中省市县]央?财政(?![厅局部处])|中小学|捷运[一-鿿]{1,2}线|(?:地铁|轨道交通)?[0-9一二三四五六七八九十]{1,2}号线|《[^》]{1,20}》(?=以|票房|收视|播放|累计|上映|总票房|首日|首周|单日|连续|位[列居])|[一-鿿]{1,4}[江河湖溪](?=水位|流量|可能|将|再|出现|超|发生|干流|上游|中游|下游)|[^，。；：、（）0-9的在与和及将从]{2,8}站(?=[0-9]{1,2}[日时]|水位|洪峰|流量|出现|超)|[^，。；：、（）()〔〕[\]“”「」\s0-9的在与和及将已对为向从把被给使让各每该本]{2,14}?(?:医院|卫生院|大学|学院|银行|公司|集团|学校|中学|小学|幼儿园|院校|校院|高校|机构|商场|酒店|政府|法院|检察院|公安局|交易所|委员会|基金会|协会|研究院|研究所|中心(?!卫生院|医院|小学|幼儿园|校|支行)|高速公路|高速|机场|铁路|大桥|水库|电站|海关|基金|农场|景区|局|部|委|(?<![宾餐大客展舞])厅|署|院|直属库|[一二三]期)(?![长门级址属务分位])|(?:特区|各级|地方)?政府(?=再|将|已|投入|拟|计划))/;

/** Whom shares of people are told of. */
export const groups =
  '(?:[0-9]+岁(?:至[0-9]+岁)?(?:以上|以下|及以上)?的?)?(?:受访(?:[一-鿿]{0,2}(?:者|户|人士|人|众|民|生|员|企业|机构|友|公司|打工仔))?|中老年人|吸[烟毒]者|对照组|民众|市民|居民|网民|国人|公众|家长|雇员|雇主|打工仔|消费者|选民|学生|毕业生|企业|员工|职工|用户|网友|农户|村民|投资者|患者|旅客|游客|男性|女性|青年|年轻人|长者|老年人|老人|儿童|教师|家庭(?!医生|农场|教育|签约|年|收入|消费))';

const group = new RegExp(`^(?:${groups})$`);

/** Whether a name is that of people at large. */
export function isGroup(name: string): boolean {
  return group.test(foldText(name));
}

/** Names that the article gives its subject by how it introduces it. */
const introduced = [
  // 群曜（6879）, 宏岭新材（688517.SH）: listed companies.
  /([一-鿿A-Za-z]{2,10})[（(][0-9]{4,6}(?:\.[A-Z]{2,3})?[)）]/g,
  // 宁德时代发布2023年年度报告
  // 推出X9、X9 Pro手机
  /(?:推出|发布|上市|首发|量产|亮相)[^，。A-Z]{0,8}((?:[A-Z][A-Za-z]*[0-9]+[A-Za-z0-9]*)(?: (?:Pro|Max|Ultra|Plus|Mini|Air|SE))*)/g,
  /、((?:[A-Z][A-Za-z]*[0-9]+[A-Za-z0-9]*)(?: (?:Pro|Max|Ultra|Plus|Mini|Air|SE))*)(?=手机|汽车|电脑|系列|车型|芯片)/g,
  // 台股今日, 国际油价周五: what a market report is about.
  /(?:^|\n)([一-鿿A-Za-z]{0,4}(?:股|股市|大盘|指数|沪指|恒指|汇率|油价|金价|期货|债市))(?=今[日天]|昨[日天]|周[一二三四五]|[0-9]{1,2}日)/g,
  /(?:^|[，。\n])([一-鿿A-Za-z]{2,8}?)(?:今日|昨日|今天|昨天|昨|今|日前|近日|晚间|正式|[0-9]{1,2}[日月][0-9日]{0,3})?(?:发布|披露|公布|公告|发表|交出)[^，。]{0,12}(?:年报|年度报告|季报|季度报告|财报|业绩|财务报告|营收|盈余|获利|净利|销量)/g,
] as const;
const inTitle = /^([一-鿿A-Za-z]{2,8})(?=[：:]|[0-9]{1,2}月|[0-9]{4}年|前[一二三]季|第?[一二三四]季|[上下]半年)/;
/** 星澜发布X9系列手机, 央行开展MLF操作: whoever acts in the title, when the article names it again. */
const actor =
  /^([一-鿿]{2,5}?)(?:发布|推出|宣布|开展|公布|启动|拟|将(?![来军])|获(?:得|批|评)|完成|上市|首发|收购|预计|派|上半年|前三季|中期|全年|[0-9]{1,2}月)|^([“「][^”」]{2,8}[”」])(?:联赛|杯|节|展|赛|平台|大会)/;
/** They tell of others: 联合国粮农组织. */
const observer = /(?:组织|研究院|研究所|协会|学会|基金会|智库)$/;
const noBody =
  /[今明去前年月日季度]$|^(?:全|我国|最新|关于|今年|去年|重磅|快讯|独家|视频|图解|评论|公司|本报|记者|同比|预计|截至)|不|的|已|将|逾|超|近|约|了/;

/** 郭家俊（38岁）: the person that a story is about. */
const person =
  /(?:被告人?|犯罪嫌疑人|嫌犯)([一-鿿]某[某一-鿿]?)|(?:经理|职员|男子|女子|司机|教师|商人|被告|学生|文员|主管|总监|董事|议员|医生|村民)([一-鿿]{2,4})[（(][0-9]{1,2}岁[)）]/;

/** The person that a story is about, folded. */
export function subjectPerson(read: readonly { block: Phrase }[]): string | undefined {
  return read
    .map(({ block }) => person.exec(block.folded.slice(0, 2000)))
    .map((match) => match?.[1] ?? match?.[2])
    .find((name) => name !== undefined);
}

/** The companies and works that the article is about, folded; `read` are its texts, title first. */
export function subjectBodies(read: readonly { role: string; block: Phrase }[]): string[] {
  const whole = read.map(({ block }) => block.folded.slice(0, 20_000)).join('\n');
  const found = new Set<string>();
  for (const pattern of introduced) {
    for (const match of whole.matchAll(pattern)) {
      const name = recurring(match[1] ?? '', whole);
      if (name && !noBody.test(name)) found.add(name);
      if (found.size >= 8) return [...found];
    }
  }
  const title = read.find(({ role }) => role === 'title')?.block.folded ?? '';
  const head = inTitle.exec(title)?.[1];
  if (head && !noBody.test(head) && whole.split(head).length > 2) found.add(head);
  const acts = actor.exec(title);
  const name = acts?.[1] ?? acts?.[2];
  if (name && (acts?.[2] || !noBody.test(name)) && whole.split(name).length > 2) found.add(name);
  const work = /[^，。“”"「」：:\s的]{2,8}(?:高速公路|铁路|机场|大桥|水库|电站|地铁|医院|大学|公司|集团|银行)/.exec(
    title,
  );
  if (work && !verbInName.test(work[0])) found.add(work[0]);
  return [...found].filter((each) => !observer.test(each) && seatOf(each, 'hans') === undefined);
}

/** 网通设备厂群曜 is called 群曜 wherever else it is named: the longest end that comes as often as the last two characters. */
function recurring(words: string, whole: string): string | undefined {
  const count = (name: string) => whole.split(name).length - 1;
  let name = words.slice(-2);
  if (words.length <= 2 || /^[A-Z]/.test(words)) return words;
  const often = count(name);
  if (often < 2) return words.length <= 6 ? words : undefined;
  for (let length = 3; length <= words.length; length++) {
    const longer = words.slice(-length);
    if (count(longer) < Math.max(2, often - 1)) break;
    name = longer;
  }
  return name;
}

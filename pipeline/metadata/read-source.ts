import { foldText } from '../clean/fold-text.ts';

// A label stands at the head of its line or after a gap, a bracket or a number, never inside a sentence.
const label =
  /(?:^|[\s|丨·([【（\]】)\d/,])(?:(?:文章|信息|稿件|新闻|消息|内容|资料|本文)?(?:来源|稿源|出处|来自|源自|转自|转载自|摘自|媒体)(?:微信)?(?:公众号|视频号)?)\s{0,3}(?:于\s?[:丨]?\s|于\s?[:丨]|(?:于\s?)?(?=《)|[:丨|>])\s{0,4}/g;
/** What ends a name: the next label, a date, a counter, a wide gap. */
const stop =
  /\s{2,}|\s(?=\d{4}[-/年])|[|丨(]|\t|,|;|\s?(?:发布|更新|发表)?(?:时间|日期)[:：]|\s*(?:作者|记者|编辑|责任编辑|责编|点击|浏览|阅读|评论|字号|字体|大小|分享|打印|收藏|选稿|通讯员|撰稿|校对|审核|文字|摄影|图片|供稿|类型|版权)|\d{4}[-/年.]\d{1,2}|\s?(?:我要|举报|纠错|参与互动|我有话说|打开|\d+人|来源|查看|关注|订阅)/;

/** Channels of a site that a label may name in place of a source: `出处：探索`. */
const channel =
  /^(?:探索|健康|娱乐|体育|财经|科技|汽车|房产|教育|旅游|时尚|文化|社会|国际|国内|军事|历史|美食|游戏|数码|生活|女性|育儿|综合|热点|焦点|百科|知识|时政|时事|要闻|头条|资讯|新闻|法治|民生|经济|产经|金融|股票|基金|休闲|星座|情感|艺术|动漫|宠物|家居|母婴|农业|能源|环保|互联网|手机|网络|原创|转载|互联网|本站|本网|网络整理|佚名|未知|无)$/;

export interface NamedSource {
  source?: string;
  section?: string;
}

/** 本文經《島嶼誌》授權轉載；由 物候筆記 發表于；鉅亨網記者林某某；獨媒報導 18/4/2026 */
const told = [
  /本文[经由]\s?[《「“]?([^《》「」“”。,]{2,16})[》」”]?\s?(?:同意|许可)?授权/,
  /(?:^|[\s\d])由\s([^。,\s]{2,16}?)\s(?:发表|发布|撰写)[于在]/,
  /(?:^|[\s(（|])([\u4e00-\u9fffA-Za-z]{1,8}(?:网|报|社|台|新闻|财经|周刊|在线))(?:记者|特派员)/,
  /^([\u4e00-\u9fffA-Za-z]{2,8})报[导道]\s+\d/,
] as const;

/** The source that a line of the head tells in words, without a label. */
export function toldSource(text: string): string | undefined {
  const folded = foldText(text.trim());
  if (folded.length > 120) return undefined;
  for (const pattern of told) {
    const match = pattern.exec(folded);
    if (!match?.[1] || /^本[报网刊台社]/.test(match[1])) continue;
    const at = folded.indexOf(match[1], match.index);
    return tidyName(text.trim().slice(at, at + match[1].length));
  }
  return undefined;
}

/** What follows a label such as 来源 in a line: the source, or the section where the label names a channel. */
export function labelledSource(text: string): NamedSource | undefined {
  // '来源：人民网 阅读量：8860' -> { source: '人民网' };  '出處：探索' -> { section: '探索' }
  const folded = foldText(text);
  for (const match of folded.matchAll(label)) {
    const start = match.index + match[0].length;
    const rest = folded.slice(start, start + 80);
    const end = rest.search(stop);
    const raw = text.slice(start, start + (end < 0 ? rest.length : end));
    const name = tidyName(raw);
    if (name === '' || name.length > 30 || /[。！？]/.test(name)) continue;
    return channel.test(foldText(name)) ? { section: name } : { source: name };
  }
  return undefined;
}

const outlet =
  /^[\u4e00-\u9fffA-Za-z·《》\-—.]{0,14}(?:报|报业|报社|晚报|日报|网|社|通讯社|新闻|周刊|周报|杂志|电视|电视台|广播|台|卫视|在线|财经|科技|观察|观察者|时报|早报|商报|快报|导报|论坛报|公报|传媒|发布|视频|中心|频道|快讯|热线|专栏|出版社|评论|资讯|客户端|新媒体|新闻云|新闻网|电子报|论坛|办事处|政府|商讯|融媒体?)$|\b(?:news|times|post|daily|bbc|cnn|weekly)\b/i;

/** A bare name that can only be an outlet's: `中国青年报`, `新浪科技`. */
export function isOutletName(text: string): boolean {
  const name = foldText(text.trim());
  return (
    name.length >= 2 &&
    name.length <= 18 &&
    outlet.test(name) &&
    !/^(?:首页|正文|更多|相关|最新|今日|热点|热门|手机|设为|我的|登录|收?听(?:新闻|全文|报道)|语音|朗读|播报)/.test(
      name,
    ) &&
    !channel.test(name)
  );
}

const agencies =
  '新华社|新华网|中新社|中新网|中国新闻网|中央社|人民网|央视网|央视新闻|法新社|路透社|美联社|彭博社|塔斯社|国际文传电讯社|共同社|时事社|韩联社|德新社|俄新社|安莎社|中通社|香港中通社|联合早报网|[\\u4e00-\\u9fff]{2,4}日报|[\\u4e00-\\u9fff]{2,4}晚报';
// 中新网杭州1月5日电；（中央社记者某某台北21日电）；新华社北京11月17日电
const dateline = new RegExp(
  `^[(（【\\[\\s]*((?:据)?(${agencies})[^。！？,，:：]{0,40}?(?:\\d{1,2}月)?\\d{1,2}日(?:综合)?(?:外)?[电讯])`,
);
// 虎扑5月12日讯；封面新闻北京1月8日讯；IT之家 3 月 18 日消息: a place alone, or 本报, names nobody.
const dispatch =
  /^[(（【[\s]*(?!本[报网刊台]|记者|据|截至|今年)([\u4e00-\u9fffA-Za-z\d]{2,10}?)(?:记者)?\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?(?:电|讯|消息)/;
// 【明報專訊】；〔大公網訊 記者某某〕；【环球时报驻印度特约记者 某某】
const bracketed =
  /^[(（【[〔［]\s?(?!本[报网台])([\u4e00-\u9fffA-Za-z]{1,10}?[报社网台])(?:(?:专|特|综合)?[讯电]|(?:驻[\u4e00-\u9fff]{1,8}?)?(?:特约|特派)?记者)(?=[\s】\])〕］）])/;
const bareplace =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台北|高雄|台中|台南|广州|深圳|成都|杭州|武汉|南京|西安|郑州|长沙|沈阳|济南|合肥|福州|南昌|昆明|贵阳|南宁|太原|石家庄|哈尔滨|长春|兰州|海口|拉萨|银川|西宁|乌鲁木齐|呼和浩特|苏州|宁波|厦门|青岛|大连|无锡|东京|华盛顿|纽约|伦敦|巴黎|莫斯科|首尔|柏林|日内瓦|[\u4e00-\u9fff]{1,5}[省市县区州])$/;
// 本报北京讯；本报讯
const reported = new RegExp(
  `^[(（【\\[\\s]*据(${agencies}|[\\u4e00-\\u9fffA-Za-z]{2,12}(?:报|网|社|台|新闻|周刊))(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:消息|报道)`,
);

export interface Dateline {
  source: string;
  dateline?: string;
}

/** The agency in the dateline of a first paragraph, or the outlet it says it follows. */
export function readDateline(text: string): Dateline | undefined {
  // 【某地发布新规】某社9月3日电: flashes carry their title in the text.
  const head = text
    .trimStart()
    .replace(/^【[^】]{6,60}】\s?/, '')
    .slice(0, 120);
  const folded = foldText(head);
  const found = dateline.exec(folded);
  if (found?.[1] && found[2]) {
    const at = folded.indexOf(found[2]);
    const start = folded.indexOf(found[1]);
    return { source: head.slice(at, at + found[2].length), dateline: head.slice(start, start + found[1].length) };
  }
  const other = reported.exec(folded) ?? dispatch.exec(folded);
  if (other?.[1] && !bareplace.test(other[1])) return { source: named(other[1], folded, head) };
  const whole = text.trimStart().slice(0, 120);
  const outlet = bracketed.exec(foldText(whole))?.[1];
  return outlet === undefined ? undefined : { source: named(outlet, foldText(whole), whole) };
}

/** The name as it stands in the text, which was folded to find it. */
function named(name: string, folded: string, text: string): string {
  const at = folded.indexOf(name);
  return text.slice(at, at + name.length);
}

const edges = /^[\s:：|｜丨\-—/·>》【[(（"“]+|[\s:：|｜丨\-—/·<《】\])）"”]+$/g;

/** A name without the marks and brackets that stood around it. */
export function tidyName(text: string): string {
  const name = text.replace(edges, '').replace(/\s+/g, ' ');
  // A name in 《》 keeps both marks.
  if (text.includes(`《${name}》`)) return `《${name}》`;
  return name.includes('《') && !name.includes('》') ? `${name}》` : name;
}

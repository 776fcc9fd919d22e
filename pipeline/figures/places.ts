import type { Stretch } from './phrase.ts';

/** A place or area that figures can be about. */
export interface Place extends Stretch {
  /** 全国, 全市, 我区: refers to an area without naming it. */
  generic: boolean;
  /** A country or a region of countries. */
  abroad: boolean;
}

const generic =
  '全国 全省 全市 全县 全区 全州 全镇 全乡 全村 全球 全港 全台 全澳 全行业 全世界 我国 我省 我市 我县 我区 我州 本省 本市 本县 本区 本港 本州 全系统 全路 全网 各地 各省份 各省 当地 国家层面 省级层面 市级层面 县级层面 地方层面 全校 全院 全公司 全集团 规模以上工业';

/** Provinces, the largest cities and the countries most often in the news: names that stand without 省 or 市. */
const names =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 ' +
  '石家庄 太原 沈阳 大连 长春 哈尔滨 南京 苏州 无锡 常州 徐州 杭州 宁波 温州 绍兴 嘉兴 金华 台州 合肥 芜湖 福州 厦门 泉州 南昌 赣州 济南 青岛 烟台 潍坊 郑州 洛阳 武汉 宜昌 襄阳 十堰 长沙 株洲 广州 深圳 东莞 佛山 珠海 惠州 南宁 桂林 海口 三亚 成都 绵阳 贵阳 昆明 大理 拉萨 西安 咸阳 兰州 西宁 银川 乌鲁木齐 呼和浩特 包头 雄安 三明 ' +
  '台北 新北 桃园 台中 台南 高雄 基隆 新竹 嘉义 九龙 新界 ' +
  '中国 长三角 珠三角 京津冀 大湾区 粤港澳大湾区 东北地区 西部地区 中部地区 东部地区';

const countries =
  '美国 日本 韩国 朝鲜 印度 俄罗斯 乌克兰 英国 法国 德国 意大利 西班牙 加拿大 澳大利亚 澳洲 新西兰 巴西 墨西哥 阿根廷 南非 埃及 土耳其 伊朗 伊拉克 以色列 沙特 新加坡 马来西亚 泰国 越南 印尼 菲律宾 缅甸 柬埔寨 巴基斯坦 孟加拉国 尼泊尔 蒙古国 哈萨克斯坦 荷兰 瑞士 瑞典 挪威 波兰 希腊 欧盟 欧元区 东盟 亚洲 欧洲 非洲';

const byFirst = new Map<string, { word: string; generic: boolean; abroad: boolean }[]>();
for (const words of [generic, names, countries]) {
  for (const word of words.split(' ')) {
    const first = word[0] ?? '';
    const list = byFirst.get(first) ?? [];
    list.push({ word, generic: words === generic, abroad: words === countries });
    list.sort((a, b) => b.word.length - a.word.length);
    byFirst.set(first, list);
  }
}

const suffix = /市|县|区|州|镇|乡|旗|盟/;
/** 城市, 地区, 新区, 省级 … end or go on with such a character and name no place. */
const notPlace =
  /(?:城市|都市|超市|股市|楼市|上市|门市|夜市|集市|入市|后市|县市|地区|社区|园区|开发区|新区|城区|山区|景区|牧区|灾区|小区|校区|片区|时区|特区|辖区|疫区|学区|库区|郊区|农区|矿区|厂区|病区|分区|各区|两区|外省|邻省|各市|各县|跨省|跨市|到省|市区|省区|州市|省市|地州|乡镇|集镇|城镇|村镇|小镇|古镇|下乡|家乡|城乡|故乡|返乡|老乡|同乡|联盟|加盟|结盟|红旗|国旗|锦旗|旗县|选区|专区|大区|战区|军区|禁区|误区|雷区|防区|湾区|港区|功能区|自贸区|示范区|试验区|保护区|风景区|商务区|工业区|高新区|经开区|无人区|服务区|聚集区|集聚区|试点区|适宜区)$/;
const suffixGoesOn = /^(?:级|场|民|长|委|域|别|分|间|块|外|内|值|面|容|属|直|管|府|道)/;
const boundaryBefore = /[^一-鿿]|[在位于由从对向经和与及的至到为是据自给使让把将以、省州、赴来往起止如称的地处]/;

/** Finds places in folded text in order: known names with or without 市 or 省, and short names that end in 省 市 县 区. */
export function findPlaces(text: string): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < text.length; at++) {
    const known = byFirst.get(text[at] ?? '')?.find(({ word }) => text.startsWith(word, at));
    const end = known
      ? endOfKnown(text, at + known.word.length, known.generic)
      : endOfNamed(text, at, found.at(-1)?.end);
    if (!end) continue;
    found.push({ start: at, end, generic: known?.generic ?? false, abroad: known?.abroad ?? false });
    at = end - 1;
  }
  return found;
}

function endOfKnown(text: string, end: number, isGeneric: boolean): number {
  // 中国队, 泰国队, 中国银行: a name goes on.
  if (
    /^(?:队|籍|时间|人民银行|银行|地震|科学|移动|电信|联通|石油|石化|平安|人寿|铁建|中车|男|女)/.test(
      text.slice(end, end + 4),
    )
  )
    return 0;
  if (isGeneric) return end;
  const more = /^(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市|县)/.exec(text.slice(end, end + 6));
  if (!more || (more[0].length === 1 && /^(?:级|场|值|长三角)/.test(text.slice(end + 1, end + 2)) && more[0] !== '市'))
    return end;
  return suffixGoesOn.test(text.slice(end + more[0].length, end + more[0].length + 1)) ? end : end + more[0].length;
}

function endOfNamed(text: string, at: number, lastEnd: number | undefined): number | undefined {
  const before = text[at - 1];
  if (before !== undefined && lastEnd !== at && !boundaryBefore.test(before)) return undefined;
  for (let length = 3; length <= 5; length++) {
    const char = text[at + length - 1] ?? '';
    if (!/^[一-鿿]+$/.test(text.slice(at, at + length))) return undefined;
    if (!suffix.test(char)) continue;
    const name = text.slice(at, at + length);
    if (notPlace.test(name) || suffixGoesOn.test(text.slice(at + length, at + length + 1))) {
      // 芜湖市长 is a mayor, but 芜湖市市长 names the city.
      return undefined;
    }
    if (byFirst.get(name[1] ?? '')?.some(({ word }) => text.startsWith(word, at + 1))) return undefined;
    if (/[距离的了和与在是各个每该这那有到为等及多大小新全其]/.test(name)) return undefined;
    return at + length;
  }
  return undefined;
}

/** Bodies whose field is known: the place their figures are about when no other is named. */
const seats: readonly (readonly [RegExp, string, string])[] = [
  [
    /国家(?:卫健|统计|卫生|发展|能源|医保|税务|铁路|邮政|市场|外汇|医疗|移民|疾控|金融|林业|药监|知识|数据|粮食)|国务院|中国人民银行|财政部|农业农村部|工业和信息化部|工信部|教育部|公安部|交通运输部|商务部|民政部|海关总署|水利部|应急管理部|人力资源(?:和|与)?社会保障部|人社部|文化和旅游部|生态环境部|住房(?:和|与)?城乡建设部|中国气象局|中央气象台|全国人大/,
    '全国',
    '全國',
  ],
  [/财政司|立法会|特区政府|港府|金管局|恒生|香港特首|港大|港交所/, '香港', '香港'],
  [/卫福部|行政院|主计总处|立法院|劳动部|健保署|经济部|金管会|观光署|国发会|内政部/, '台湾', '台灣'],
];

/** The place that a body in folded text stands for, in simplified or traditional characters: 国家统计局 -> 全国. */
export function seatOf(body: string, script: 'hans' | 'hant'): string | undefined {
  const seat = seats.find(([pattern]) => pattern.test(body));
  return script === 'hans' ? seat?.[1] : seat?.[2];
}

/** Words that show that a would-be name is a phrase with a verb: 充分发挥龙头医院, 推进县级医院. */
export const notInName =
  /推进|支持|核增|通过|发挥|打造|会同|辅助|实施|开展|建设|促进|加强|优化|完善|提升|提高|推动|引进|引导|组织|依托|带动|加快|深化|构建|建立|建成|日均|共有|全部|不满|出院|住院|入院|投入|完成|新增|创建|申报|利用|聚焦|围绕|实现|帮扶|联合|当地|其中|目前|预计|截至|拥有|设立|成立|获得|包括|累计|平均|每|公布|发布|宣布|依据|根据|新征|新建|指出|表示|全国|全省|全市|全区|全县|调派|派出|下达/;

/** Bodies that act: their figures are their own. The pattern is for the head of a clause. */
export const bodyAtHead =
  /^(?:各[地级]财政|中央财政|中小学|[^，。；：、（）()“”「」\s0-9的在与和及将已对为向从把被给使让各每该本]{2,14}?(?:医院|大学|学院|银行|公司|集团|学校|中学|小学|中小学|政府|法院|检察院|公安局|交易所|委员会|基金会|协会|研究院|研究所|中心|高速公路|高速|机场|铁路|大桥|水库|电站|财政|海关|基金|农场|景区|局|部|委|厅|署|院)(?![长门级址属务分位])|(?:特区|各级|地方)?政府(?=再|将|已|投入|拟|计划))/;

import type { UnitClass } from '../types.ts';
import { wordsFrom, wordsUpTo } from './word-table.ts';

export interface Unit {
  unitClass: UnitClass;
  /** A measure word that may stand behind a Chinese numeral; the others are words there more often than units. */
  afterChinese: boolean;
  /** A measure word whose noun follows it (五家医院), against units whose noun stands before (增长5%). */
  classifier: boolean;
}

/**
 * Units by class, simplified and folded. The classes with a noun behind them were told from the labelled articles:
 * institutions stand 22 to 12 before their noun, people 29 to 8, counts 40 to 14; percent, money, mass and length
 * nearly always follow it.
 */
const classifiers: readonly (readonly [UnitClass, string])[] = [
  ['people', '名 人 位 户 岁以上老人'],
  ['institutions', '家 所 处 座'],
  ['visits', '例 宗 起'],
  [
    'count',
    '个 张 册 台 套 盒 种 辆 架 艘 栋 幢 间 部 份 颗 头 只 条 枚 株 棵 箱 瓶 款 口 支 片 把 块 本 组 批次 列 班 趟 对 笔 车道 线 群 粒 根 尾 羽 匹 伙 顶 届次 标段 机组 车次 标准箱 航班 架次 艘次 辆次 班次 标箱 票 字节 站 席 床 间房 档 卷 道 层 轮次 棟 扇 幅 集 期次 剂 剂次 针次 门 场 单 度电',
  ],
  ['items', '项 件 宗次 桩'],
];

const measures: readonly (readonly [UnitClass, string])[] = [
  ['percent', '% ‰ 厘'],
  ['pp', '个百分点 百分点 个百分比 百分比 个基点 基点'],
  [
    'money',
    '元 美元 港元 欧元 日元 英镑 澳元 加元 韩元 卢布 卢比 瑞郎 法郎 泰铢 澳门元 新台币 新加坡元 新元 人民币 元人民币 元新台币 美金 港币 欧罗 日圆 韩圜 块钱 比索 里亚尔 迪拉姆 雷亚尔 角 仙 毛钱 圆',
  ],
  ['people', '人民 劳动力 万人'],
  ['visits', '人次 户次 台次 例次 次 人天'],
  [
    'duration',
    '年 个月 天 个小时 小时 钟头 分钟 秒 秒钟 毫秒 周 个星期 星期 个工作日 工作日 个交易日 交易日 课时 学时 工时 季 季度 个季度 周岁以上',
  ],
  ['area', '平方米 平方公里 平方千米 平方厘米 公顷 亩 甲 英亩 平方英尺 平方呎 坪 平方尺 平米 万亩'],
  ['length', '公里 千米 米 厘米 毫米 公分 微米 纳米 海里 英里 英尺 英寸 呎 吋 光年 里 车公里 人公里'],
  ['mass', '吨 公斤 千克 斤 克 毫克 微克 盎司 磅 吨公里 吨标准煤 公吨 载重吨 两黄金 担'],
  ['speed', '公里/小时 千米/小时 米/秒 公里/时 公里每小时 米每秒'],
  ['age', '岁 周岁'],
  ['ratio', '倍'],
  [
    'count',
    '点 分 度 级 立方米 立方 升 毫升 桶 千瓦时 兆瓦时 千瓦 兆瓦 瓦 吉瓦 赫兹 ℃ 摄氏度 ° 伏 安 帕 百帕 分贝 亿次 字 步 页 票 席次 席位 股 手 单位 TEU 比特币 枚次 平方度 亿股 加仑 蒲式耳 焦耳 大卡 千卡 卡路里 流明 像素 尼特 毫安时 安时 毫米汞柱 毫摩尔/升 毫克/分升 城 金 银 铜 胜 负 平 球 分球 篮板 助攻 环',
  ],
];

/** Latin units, only straight behind Arabic digits and not inside a longer word. */
const latin: readonly (readonly [UnitClass, string])[] = [
  ['length', 'km cm mm nm m μm'],
  ['mass', 'kg mg g t μg'],
  ['count', 'GW MW kW GWh MWh kWh TWh mL ml L GB TB MB Mbps Gbps Hz MHz GHz kV bps mmHg hPa ppm TEU'],
  ['speed', 'km/h m/s'],
  ['area', 'm2 km2 m² km² ㎡'],
];

const currencies: Readonly<Record<string, string>> = {
  $: '美元',
  US$: '美元',
  HK$: '港元',
  NT$: '元',
  '¥': '元',
  '￥': '元',
  '€': '欧元',
  '£': '英镑',
  人民币: '元',
  新台币: '元',
};

const chineseNever = new Set(
  '分 点 度 级 里 线 道 口 把 块 片 本 门 场 班 头 周 季 年 角 升 克 两 步 字 金 银 铜 胜 负 平 球 环 单 卡 位 手 股 安 瓦 伏 档 期 层 轮 集 组 对 部 根 幅 席 元 甲 城 厘 站'.split(
    ' ',
  ),
);
// 三级 is a grade, 一线 a word, 两会 a name: but people, houses and money are counted in Chinese numerals too.
const chineseAlways = new Set('位 元 部 场 层 组 对'.split(' '));

const table = new Map<string, Unit>();
for (const [list, classifier] of [
  [classifiers, true],
  [measures, false],
  [latin, false],
] as const) {
  for (const [unitClass, words] of list) {
    for (const word of words.split(' ')) {
      if (table.has(word)) continue;
      const afterChinese = !/^[A-Za-z%μ㎡]/.test(word) && (!chineseNever.has(word) || chineseAlways.has(word));
      table.set(word, { unitClass, afterChinese, classifier });
    }
  }
}

/** Words that begin like a measure word: behind a number they are no unit (Gen 2处理器, 10周年, 三项目). */
const longer =
  '处理 处罚 处分 处长 处于 处置 支持 支付 支出 支部 支撑 支援 支架 台湾 台风 台阶 部门 部分 部署 部委 部长 部队 家庭 家长 家乡 家具 家居 家电 名单 名字 名称 次要 次日 次新 场所 场地 场馆 场景 场均 层次 层面 层级 个性 个别 个体 位于 位置 位居 间隔 间接 套餐 套路 套利 本科 本地 本土 本周 本月 本市 组织 组建 组成 组合 份额 条件 条例 条款 片区 片面 度假 度过 对于 对口 对外 对手 天然气 天气 天津 天使 座谈 座位 座椅 所有 所在 所谓 所得 所属 户籍 户外 户型 例如 例外 例会 宗教 宗旨 只有 只是 只能 架构 把握 班子 班级 周年 周岁 周期 周边 周末 周围 分辨率 分之 分为 分别 分布 分析 分公司 分机 分行 口岸 口径 支行 站点 站台 站长 点击 点评 级别 度电 款项 款式 起步 起来 起诉'.split(
    ' ',
  );
const longerFrom = wordsFrom(longer.map((word) => [word, true] as const));
/** 20家乡镇卫生院, 5家具备资质的企业, 3个体育馆: the unit ends before a word that the longer one only seems to begin. */
const cutAfterUnit =
  /^(?:家(?:乡[镇村级]|具[备有]|居家|长期|电[力商子信池网影动])|个(?:体[育验系检温]|别墅|性能)|组合[作格]|间接待|场地方)/;
const unitsFrom = wordsFrom(table);
const currenciesUpTo = wordsUpTo(Object.entries(currencies));

/** The longest unit that stands at `at` of folded text. */
export function readUnit(text: string, at: number): { unit: Unit; end: number } | undefined {
  for (const [word, unit] of unitsFrom(text, at)) {
    const end = at + word.length;
    const isLonger = word.length === 1 && longerFrom(text, at).some(([longerWord]) => !table.has(longerWord));
    if (isLonger && !cutAfterUnit.test(text.slice(at, at + 3))) continue;
    // 住宿餐饮业8千人次之
    if (word.endsWith('次') && /^之(?!多|内)/.test(text.slice(end, end + 2))) continue;
    if (/[A-Za-z]$/.test(word) && /[A-Za-z0-9]/.test(text[end] ?? '')) continue;
    return { unit, end };
  }
  return undefined;
}

/** A currency sign or name that ends at `at`: 人民币5亿, US$3.2亿. */
export function readCurrencyBefore(text: string, at: number): { unit: string; start: number } | undefined {
  const [currency] = currenciesUpTo(text, at);
  return currency && { unit: currency[1], start: at - currency[0].length };
}

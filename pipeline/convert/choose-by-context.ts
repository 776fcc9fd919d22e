interface ContextRule {
  /** Tested at the end of the text before the character. */
  before?: RegExp;
  /** Tested at the beginning of the text after it. */
  after?: RegExp;
  /** Holds only where a word begins. */
  atWordStart?: true;
  form: string;
}

/**
 * Chooses the traditional form of a character that no phrase covers, by its neighbours; `undefined` leaves it to the
 * table of characters. The first rule whose tests all hold decides. Each looks at four characters either side.
 * 只 is 隻 in `两只股票` and 只 in `这只说明`; 面 is 麪 in `吃了碗面`.
 */
export function chooseByContext(text: string, at: number, begins: Uint8Array): string | undefined {
  const character = text.charAt(at);
  const rules = contextRules.get(character);
  if (!rules) return undefined;
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + 1, at + 5);
  if ((character === '里' || character === '干') && isSound(text, at, begins)) return character;
  if (character === '只' && begins[at + 1] !== 1) return undefined;
  const holds = (rule: ContextRule) =>
    (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true) && !(rule.atWordStart && begins[at] !== 1);
  return rules.find(holds)?.form;
}

/**
 * Finds characters that stand outside the word they seem to be in, with their form: 里 the measure in 十七|里外 and the last
 * of a place in 宝来里|里长, 只 the adverb in 这艘船|只载货.
 */
export function findLoose(text: string): [at: number, form: string][] {
  const found: [number, string][] = [];
  for (const { pattern, form } of frames) {
    for (const { index } of text.matchAll(pattern)) found.push([index, form]);
  }
  for (const { index } of text.matchAll(/[里只]/g)) {
    const before = text.slice(Math.max(0, index - 3), index);
    if (text.charAt(index) === '只') {
      if (countedBefore.test(before)) found.push([index, '只']);
    } else if (
      text.startsWith('里长', index + 1) ||
      (miles.test(before) && !/[面头边挑]/.test(text.charAt(index + 1)))
    ) {
      found.push([index, '里']);
    }
  }
  return found;
}

/** What a word list cannot tell apart, and what stands around it can. */
const frames: readonly { pattern: RegExp; form: string }[] = [
  // 从水里|拉上岸, 在锅里|加水: a place to be in, whatever 里 and the next character make: 里拉, 里加.
  {
    pattern:
      /(?<=[在从到往进入落掉沉跳泡放装关藏埋躲倒][水锅碗海湖河江山屋车船箱柜袋包杯瓶罐桶缸盆壶炉灶仓库窖井洞坑沟田林树院校店村城巷楼房厅床被怀手嘴口眼心肚胃血梦雪雨雾火土沙泥冰])里(?![乡区镇县市站路街村程约])/g,
    form: '裏',
  },
  // 捞到一只|能发光的水母: an animal or a thing that is told by what it does.
  {
    pattern:
      /(?<=(?:^|[^第之周期拜初统唯万单其不专逐十廿这])[一两])只(?=[能会可有要爱被受在正刚][^，。；：！？\s]{1,10}的)/g,
    form: '隻',
  },
  // 用尽|管道: nothing is used although.
  { pattern: /(?<=[用费耗竭散享占历受])尽(?=管)/g, form: '盡' },
];

/** 船 羊 counted by another word, or stepped on, before 只: 这艘船, 两头羊, 下船. */
const countedBefore = /(?:[艘条头匹辆][船舰羊猪牛马犬狗车]|只[羊猪犬狗猫船]|[下上乘坐登搭]船)$/;

const miles = /(?:[一二三四五六七八九十百千万两几数半\d０-９]|[十百千万\d０-９][多余几])$/;

const numeral = '一二三四五六七八九十百千万两几数双多半\\d０-９';

/** What follows the adverb 只: verbs and prepositions. Classifiers are followed by nouns, or by nothing. */
const afterOnly =
  /^(?:[是有能会要需为在限占用够剩想好得许准见花卖做算靠怪求因怕愿差可不当作知听允肯敢收售接让给对提达增获凭消须应顾看去来比按把被将就留供适针关讲谈写读学打吃喝买付交出进发]|说明|说是|说了|说过|表示|包括|属于|涉及|公布|希望|选择|支持)/;

const contextRules: ReadonlyMap<string, readonly ContextRule[]> = new Map(
  Object.entries({
    只: [
      {
        before: /[有养买见抓捉救捡像]$/,
        after: /^[小大老黑白花流野母公]?[猫狗犬鸟鸡鸭鹅猪羊虎狼熊猴兔鼠蜂蝶蚊蝇鹰鸽鹤龟蛙象狮豹鹿狐手脚眼耳]/,
        form: '隻',
      },
      { before: /(?:^|[^第])[二三四五六七八九十百千万两几\d０-９]$/, form: '隻' },
      { before: /[一这那每某各整另哪数半双该]$/, after: /^$|^[，。、；：！？”」）的]/, form: '隻' },
      { before: /[一这那每某各整另哪数半双该]$/, after: afterOnly, form: '只' },
      { before: /[一这那每某各整另哪数半双该]$/, form: '隻' },
    ],
    面: [
      { before: /[吃煮拌炒揉擀嗦碗粉河伊幼粗]$/, after: /^$|^[^\u4e00-\u9fff]/, form: '麪' },
      { before: /[吃煮拌炒揉擀嗦碗]$/, form: '麪' },
      { before: /(?:[吃煮拌炒揉擀和]了?|[碗份]热?汤?)$/, form: '麪' },
      { after: /^[馆摊食]/, form: '麪' },
    ],
    钟: [
      { before: /[分点秒座口只敲时撞个末世打古上代挂编警晨洪丧电闹金鸣大摆怀台]$/, form: '鐘' },
      { after: /^[\u4e00-\u9fff]/, form: '鍾', atWordStart: true },
      { form: '鐘' },
    ],
    里: [{ before: /[公英海华]$/, form: '里' }],
    余: [
      { before: new RegExp(`[${numeral}]$`), form: '餘' },
      {
        before: /[年月日天里米斤度岁倍尺丈亩]$/,
        after: /^(?:$|[^\u4e00-\u9fff]|[的来以之前后未不仍才就])/,
        form: '餘',
      },
      { after: /^[下额数震者生款量粮热波党孽]/, form: '餘' },
      { before: /[之有其剩盈富多业课残空公劫]$/, form: '餘' },
      { after: /^[\u4e00-\u9fff]/, form: '余', atWordStart: true },
    ],
    范: [{ form: '范' }],
    岳: [{ form: '岳' }],
    岩: [{ form: '岩' }],
    姜: [{ before: /[切放加买卖吃炒块片斤嫩仔鲜腌葱蒜]$/, after: /^(?:$|[，。、；：的和丝末片汁块])/, form: '薑' }],
    霉: [{ before: /[曲根毛青]$/, form: '黴' }, { after: /^[菌素]/, form: '黴' }, { form: '霉' }],
    郁: [{ form: '郁' }],
    朴: [{ form: '朴' }],
    游: [
      {
        before:
          /[日境驾村边季庆期团省周深密岛线山江湖海船车乐园亲子免签国色学城峰花暑寒年博向夏秋冬末假节红漠滩岸谷食化史俗农商研茶雪轮]$/,
        after: /^(?![到过向了得动上回进出泳])/,
        form: '遊',
      },
      { form: '游' },
    ],
    干: [
      { before: /[太很过偏发口皮燥湿晒烘擦吹风沥晾烤榨抽流喝豆萝笋薯果肉饼葡提鱼]$/, form: '乾' },
      { after: /^[冷热燥湿旱涸枯裂瘪果粮净洗]/, form: '乾' },
      { before: /[若相无不]$/, after: /^[人涉预扰]/, form: '干' },
    ],
    系: [
      {
        before: /(?:[^文语学理法工机济医闻史化物艺音体程筑管术电院本外]|^)$/,
        after:
          /^(?:[一某][名种起家个款场次]|某|我国|全[国省球市]|首[次个家例]|国内|世界|人为|意外|谣言|虚假|误|外籍|目前|典型|近年|其中|该|本[地市省人]|未成年|男性|女性|犯罪|夫妻|父子|母子|同一)/,
        form: '係',
      },
      { after: /^(?:[上紧好着住牢牢在]|鞋带|领带|安全带|红绳)/, form: '繫' },
      { before: /[确实纯均应乃即皆据现原经若倘]$/, after: /^[因由为属指经被其该本一]/, form: '係' },
      { after: /^[因由]/, form: '係' },
    ],
    签: [{ before: /(?:[抽中上下标书竹牙求支灵竖运诗神庙佛]|抽.{0,3})$/, form: '籤' }, { form: '簽' }],
    征: [
      { after: /^[战伐服讨途程尘衣南北东西世奥欧亚美澳]/, form: '征' },
      { before: /[出远长亲南北西东新再从二随]$/, form: '征' },
    ],
    准: [
      { before: /[不获核批允恩照未]$/, form: '准' },
      { after: /^[予许入其]/, form: '准' },
    ],
    松: [
      { before: /[太很较更变偏放宽]$/, form: '鬆' },
      { after: /^(?:[了开手口绑散软动]|刹车|油门|离合)/, form: '鬆' },
      { before: /[理率度紧而不未]$/, after: /^$|^[，。、；：！？”」）]/, form: '鬆' },
    ],
    出: [
      {
        before: /[一两二三四五六七八九十几这那每整首哪]$/,
        after: /^[^版口席演自品现场产发门手局来去身线生].{0,2}(?:[戏剧]|《)|^《/,
        form: '齣',
      },
    ],
    坛: [{ before: /[一两二三四五六七八九十百几每整\d]$/, after: /^.{0,2}[酒菜醋酱蜜泡腌]/, form: '罈' }],
    困: [{ before: /[又好]$/, after: /^[又，。]/, form: '睏' }],
    斗: [{ before: /[一二三四五六七八九十百千两几\d烟漏北泰筋熨车]$/, form: '斗' }],
    冲: [{ after: /^[咖茶奶牛凉澡洗泡淡]/, form: '沖' }],
    周: [{ form: '周' }],
    卷: [
      { after: /^[入走起进款来去土]/, form: '捲' },
      { before: /[很太更真别不越疯]$/, after: /^(?![一二三四五六七八九十首中])/, form: '捲' },
      {
        before: /[，。、；：“以在去来要再]$/,
        after: /^(?:价格|技术|服务|配置|参数|时长|成本|性价比|内容|流量|体验|速度)/,
        form: '捲',
      },
      { before: /[肉菜饼丝蛋司酥]$/, form: '捲' },
    ],
    脏: [
      { before: /[心肝脾肺肾内五]$/, form: '臟' },
      { after: /^[器腑]/, form: '臟' },
    ],
    布: [{ form: '布' }],
  } satisfies Record<string, ContextRule[]>),
);

/** Characters that foreign names are written with, and of them those that news needs little otherwise. */
const sounds = new Set(
  '阿埃艾奥亨喀巴贝比波博布达德蒂迪杜多恩尔法费菲夫弗福戈哥格盖赫霍加卡凯柯科克库拉莱兰朗劳勒雷利列林隆卢鲁罗洛马麦曼梅蒙米密摩莫姆穆纳娜南内尼诺努欧帕佩皮普奇乔热日瑞萨塞桑瑟沙莎圣史斯苏索塔泰特廷托瓦万威韦维温沃乌西希谢辛休雅亚叶伊英尤约扎泽詹珍朱兹佐顿森丹汀安伯茨什哈杰切吉默琼基塔图',
);
const onlySounds = new Set(
  '埃喀蒂恩尔菲夫弗赫柯莱勒卢洛曼姆穆娜尼诺努帕佩皮乔萨塞桑瑟莎斯索塔廷瓦韦沃辛伊兹佐汀伯茨什琼亚奥巴迪贝兰纳拉德克',
);

/**
 * Whether 里 or 干 writes a sound: inside a word that no table has, 海因|里希, or among single characters that foreign
 * names are written with, 尤|克|里|里. Behind a word it is no sound, whatever that ends in: 森林|里|多.
 */
function isSound(text: string, at: number, begins: Uint8Array): boolean {
  const isWordEnd = begins[at + 1] === 1;
  if (!isWordEnd) return text.charAt(at) === '里' && (begins[at] !== 1 || !/[面头边外间屋]/.test(text.charAt(at + 1)));
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (onlySounds.has(after) && onlySounds.has(text.charAt(at + 2))) return true;
  if (!sounds.has(before)) return false;
  const stray = begins[at - 1] === 1 || begins[at] !== 1;
  if (!stray) return onlySounds.has(before) && sounds.has(text.charAt(at - 2));
  return onlySounds.has(after) || sounds.has(text.charAt(at - 2)) || (sounds.has(after) && onlySounds.has(before));
}

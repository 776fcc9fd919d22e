import { roleOf } from './time-roles.ts';

/** A phrase that names a time, in folded text; offsets in UTF-16 code units. */
export interface TimePhrase {
  start: number;
  end: number;
  /**
   * `base`: what a comparison starts from (较2019年, 去年同期); `event`: the day something was told or published;
   * `until`: the date by which a level is to be reached (到2027年底); `plain`: the time of the figures that follow.
   */
  role: 'plain' | 'base' | 'event' | 'until';
}

const year = '(?:(?:19|20)[0-9]{2}|1[01][0-9]|[一二][〇○零九][〇○零一二三四五六七八九]{2})';
const quarter = '(?:前|首|头)?第?[一二三四两1-4]个?季度?|上半|下半';
const part = `(?:年?(?:${quarter})年?|年?前[一二三四五六七八九十0-9]{1,2}个?月)`;
const month = '(?:[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九])月(?:份|底|末|初|中旬|上旬|下旬)?';
const months = '(?:[1-9]|1[0-2])(?:月份?)?[至到~—–-](?:[1-9]|1[0-2])月份?';
const day = '(?:[12][0-9]|3[01]|[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]';
const tail =
  '(?:以来|以前|之前|前后|前(?![0-9一二三四五六七八九十大])|期间|时期|为止|年底|年末|底|末|初|中期|起|全年|同期|同月|同日|当年|当月|当季)';
const count = '(?:[0-9]{1,2}|[一二两三四五六七八九十几数]{1,2})';
const span = '(?:财政年度|财年|学年|学期|季度|年度|年|月|季|周|星期|天|日|小时)';
const past = '(?:以来|来|之内|内|里|间|期间|时间|前|后|之后|之前)';
const festival =
  '(?:五一|十一|双11|双十一|双12|618|春节|国庆|元旦|清明|端午|中秋|劳动节|圣诞|复活节|农历新年|暑期|暑假|寒假|春运|暑运|冰雪季)';

/** Alternatives in order of length; every repeat is bounded, so a match costs constant time. */
const fromDigit = [
  // 2023-04-14, 10:30:48
  '(?:19|20)[0-9]{2}[-/.][01]?[0-9][-/.][0-3]?[0-9]',
  '[0-2]?[0-9][:：][0-5][0-9](?:[:：][0-5][0-9])?',
  // 2019-2023年, 2023至2025年, 2024—2025学年
  `(?:19|20)[0-9]{2}年?[-至到~—–/](?:19|20)?[0-9]{2}(?:年度?|学年|财年|赛季)(?:期间)?`,
];
const fromEither = [
  // 2024年, 107年上半年, 二〇三〇年, 2022年底, 2026年1月30日
  `${year}学年度?(?:第[一二12]学期)?`,
  `${year}(?:财政|会计)?年(?:度|${months}|${month}(?:${day})?|${part})?(?:${tail})?`,
  months,
  `${month}(?:${day}(?:[至到~—–-]${day})?)?(?:止${count}个月|${tail})?`,
  `(?:[12]?[0-9]|3[01])[日号]?[至到~—–-](?:[12]?[0-9]|3[01])[日号](?:期间)?`,
  `${day}(?=[^本元圆均报系文语程志常用前])`,
  `${count}个?${span}${past}`,
  `${count}年(?!级|期)`,
  `(?:[0-2]?[0-9]|十[一二]?|[一二三四五六七八九])(?:[时点](?:[0-5]?[0-9]分|半)|点钟)(?:许|左右)?|(?:[01]?[0-9]|2[0-4])时(?!间|代|许多|段|速)`,
];
const fromChinese = ['第?[一二三四]季度?(?:末|底|初)?', `十[一二三四五六]五(?:期间|时期|末|以来)?`];
const fromWord = [
  `民国${year}年(?:${tail})?`,
  // 今年前三季, 去年同期, 本年度
  `(?:今明两|今|去|明|前|后|当|上|本|翌|次|同|来|全)年度?(?:${months}|${month}(?:${day})?|${part})?(?:${tail}|整年)?`,
  '(?:本|上|下|这)?周[一二三四五六日]',
  '(?:本|上|下|当|全|新|该)(?:财政年度|财年|学年|学期|赛季|季度|季|月|周)(?:以来|末|底|初)?',
  `第?[1-4]季度?(?:末|底|初)?|(?:前|首|头)第?${count}个?(?:季度|季|月)|[首末]季度?|[季月]内|[上下]半年|Q[1-4]`,
  // 过去一年, 未来两个财政年度, 近五年来
  `(?:过去|未来|近|今后|前|后|最近|此前|首|这|往后|随后|连日|接下来)${count}个?${span}(?:以来|来|间|内|里|时间)?`,
  // 上午9时55分
  `(?:上午|下午|凌晨|清晨|早上|早晨|中午|晚上|晚间|傍晚|今早|今晚|当晚|晚|早)(?:[0-9]{1,2}|十[一二]?|[一二三四五六七八九])[时点](?:[0-9]{1,2}分|半|许)?`,
  '全[天日](?![制候])',
  // 昨收报, 开盘当天
  '[昨今](?=收[报盘市]|开[报盘市]|收于|收在)',
  // 昨日傍晚
  `(?:昨|今|明|当|前|翌|次)[日天](?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚间|晚上|夜间|深夜)?`,
  // “十四五”期间, “五一”假期
  `[“"「『](?:${festival}|十[一二三四五六]五)[”"」』](?:期间|时期|末|以来|假期|小长假|黄金周)?`,
  `${festival}(?:期间|假期|小长假|黄金周|首日)?`,
  '(?:截至|截止|到)?(?:目前|当前|日前|现在|现时)(?:为止)?|(?:近年|近日|近期|近来|年底|年末|年初|年内|年中|月底|月末|岁末|后天|当地时间|同期|往年|历年|来年|迄今|至今|今早|今晨|昨晚|本世纪中叶|假期(?:前|后|期间)?|报告期(?:内|末)?|期内)(?:以来|来)?',
];

/** What a phrase can begin with is looked at first, since most characters begin none. */
const timePattern = new RegExp(
  [
    `(?<![0-9.])(?=[0-9]{1,4}个?[-/.:：~至到—–年月日号时点周天小季财学会星])(?:${[...fromDigit, ...fromEither].join('|')})`,
    `(?<![〇零一二两三四五六七八九十百千])(?=[〇○零一二两三四五六七八九十几数第])(?:${[...fromEither, ...fromChinese].join('|')})`,
    `(?=[民今去明前后当上本翌次同来全下新该首头第Q过未近最此这往随连接凌清早中傍晚“"「『截到目日现年月岁昨历迄至春国端元假报期季末周五双618劳圣复农暑寒冰])(?:${fromWord.join('|')})`,
    // 风暴期间, 入汛以来: whatever opens a clause and ends so.
    '(?<=[，。；：、 」”在于]|^)[一-鿿]{2,5}(?:期间|以来|当[天日])',
  ].join('|'),
  'gm',
);
const festivalAlone = new RegExp(`^${festival}(?:首日)?$`);
const followsTime = new RegExp(
  `^(?:${months}|${part}|${month}|${day}|[“"「『]?${festival}|(?:前|首|上半|下半|第|年|全年|同期|当[天日]|假期|上午|下午|凌晨|清晨|早上|[0-9]{1,2}[时:：]))`,
);

/** Longer runs of dates are no phrase; each is one of its own. */
const longestPhrase = 24;

/** Finds the time phrases of folded text in order; neighbours that make one phrase (今年 + 前三季) are one. */
export function findTimes(text: string): TimePhrase[] {
  const found: TimePhrase[] = [];
  timePattern.lastIndex = 0;
  for (let match = timePattern.exec(text); match; match = timePattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const last = found.at(-1);
    // 昨日（21日）, 2025年春节档（1月28日至2月4日）: the same time once more.
    const isRepeat = /[（(]/.test(text[start - 1] ?? '') && /[）)]/.test(text[end] ?? '');
    if ((isRepeat && last && start - last.end <= 3) || !isTime(text, start, end)) {
      timePattern.lastIndex = start + 1;
      continue;
    }
    const joins = last && end - last.start <= longestPhrase && isOne(text, last, { start, end });
    if (last && joins) found.pop();
    const from = last && joins ? last.start : start;
    found.push({ start: from, end, role: roleOf(text, from, end) });
  }
  return found;
}

/** 今年 + 前三季 are one phrase, and so are 7月28日8时 + 至 + 29日8时. */
function isOne(text: string, last: TimePhrase, { start, end }: { start: number; end: number }): boolean {
  const between = text.slice(last.end, start);
  const phrase = text.slice(start, end);
  if (between === '' || between === '的' || between === '截至') return followsTime.test(phrase);
  const isRange = /^[至到~—–-]$/.test(between);
  return isRange && /[年月日时分号]$/.test(text.slice(last.end - 1, last.end)) && /^[0-9今去本次一二十]/.test(phrase);
}

/** Words that only look like times: 全年级, 连续6年 (a streak), 长达五年, 需要两年多. */
function isTime(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 5);
  const phrase = text.slice(start, end);
  if (/^年[初底末]$/.test(phrase) && /^(?:预算|计划|规划|预测|预期|目标|人代会)/.test(after)) return false;
  if (/^[0-9一二两三四五六七八九十几数]{1,2}个?(?:财政年度|年度|年|季度|月|周|天|小时)/.test(phrase)) {
    if (/(?:连续|长达|历时|为期|延长|缩短|提前|推迟|平均|每|达|超过|第|满|经过|历经|约|逾|近)$/.test(before))
      return false;
    if (
      /(?:需要?|花了?|用了?|徒刑|刑期|判监|判囚|囚|监禁|加监|任期|有效期|期限|周期|年限|工期|寿命|质保)$/.test(
        before,
      ) ||
      /^(?:多|余|左右|以上|以下|才|就|为量刑)/.test(after)
    )
      return false;
  }
  if (
    /(?:缩短|压缩|降低|降|减|延长|控制)(?:到|至|为|在)?$/.test(before) &&
    /^(?!(?:19|20)[0-9]{2}年|[0-9]{1,2}月)[0-9一二三四五六七八九十]/.test(phrase)
  )
    return false;
  // 《中华预防医学》2025年第8期
  if (/^第[0-9一二三四五六七八九十]{1,4}[期号卷]/.test(after)) return false;
  // 出现在, 体现在
  if (/^现在/.test(phrase) && /[出实呈体表发涌显再]$/.test(before)) return false;
  // 全年目标: the time of a plan is part of its name.
  if (/^(?:全年|年度|季度)$/.test(phrase) && /^(?:目标|计划|预算|任务)/.test(after)) return false;
  if (/^[期季月]内$/.test(phrase) && /[一-鿿]/.test(text[start - 1] ?? '')) return false;
  if (/[0-9一二三四五六七八九十]月$/.test(phrase) && /连续?$/.test(before)) return false;
  if (/^(?:世界杯|欧洲杯|亚洲杯|奥运|冬奥|亚运|全运会|世预赛|女足世界杯)/.test(after)) return false;
  if (/^[前后]/.test(phrase) && /[提目日此之以超当空先随今往最落背]$/.test(before)) return false;
  if (/^[一二三四五六七八九十][日号]$/.test(phrase) && /[第星期周]$/.test(before)) return false;
  // 年内首次, 近10年新低: how rare it is, not when it was.
  if (/^(?:年内|近|[0-9]{4}年以来)/.test(phrase) && /^(?:首次|最|的?新[高低]|来?[最新同])/.test(after)) return false;
  // 2月2日是铁路春运首日: a season is a time where it opens a clause or follows a year.
  if (
    festivalAlone.test(phrase) &&
    (/^(?:618|十一)$/.test(phrase) || /[一-鿿]/.test(text[start - 1] ?? '')) &&
    !/[年度届]$/.test(before)
  )
    return false;
  if (/^[一二三四]季$/.test(phrase) && !/[年前首头]$/.test(before)) return false;
  return !/^(?:十|[一二三四五六七八九])[日]/.test(phrase) || phrase.length > 2;
}

/** Whether a folded time phrase is one that statistics and accounts are made up for: 4月, 第三季, 上半年, 2023年. */
export function isReportingPeriod(phrase: string): boolean {
  return (
    /(?:年|年度|季|季度|半年|月|月份|财年|全年|整年|报告期内?)$/.test(phrase) &&
    !/^(?:过去|未来|近|今后)|[0-9一二三四五六七八九十](?:个月|周)$/.test(phrase)
  );
}

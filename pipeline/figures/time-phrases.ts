/** A phrase that names a time, in folded text; offsets in UTF-16 code units. */
export interface TimePhrase {
  start: number;
  end: number;
  /**
   * `base`: what a comparison starts from (较2019年, 去年同期); `event`: the day something was said or done;
   * `until`: the date by which a level is to be reached (到2027年底); `plain`: the time of the figures that follow.
   */
  role: 'plain' | 'base' | 'event' | 'until';
}

const year = '(?:(?:19|20)[0-9]{2}|1[01][0-9]|[一二][〇○零九][〇○零一二三四五六七八九]{2})';
const quarter = '(?:前|首|头)?第?[一二三四两1-4]个?季度?|上半|下半';
const part = `(?:年?(?:${quarter})年?|年?前[一二三四五六七八九十0-9]{1,2}个?月)`;
const month = '(?:[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九])月(?:份|底|末|初|上旬|中旬|下旬)?';
const months = '(?:[1-9]|1[0-2])(?:月份?)?[至到~—–-](?:[1-9]|1[0-2])月份?';
const day = '(?:[12][0-9]|3[01]|[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]';
const tail = '(?:以来|以前|之前|前后|期间|时期|为止|年底|年末|底|末|初|中期|起|全年|同期|同月|当年|当月)';
const count = '(?:[0-9]{1,2}|[一二两三四五六七八九十几数]{1,2})';

/** Alternatives in order of length; every repeat is bounded, so a match costs constant time. */
const phrases = [
  // 2023-04-14 10:30:48
  '(?:19|20)[0-9]{2}[-/.][01]?[0-9][-/.][0-3]?[0-9]',
  '[0-2]?[0-9][:：][0-5][0-9](?:[:：][0-5][0-9])?',
  // 2019-2023年, 2023至2025年, 2024—2025学年
  `(?:19|20)[0-9]{2}年?[-至到~—–/](?:19|20)?[0-9]{2}(?:年度?|学年|财年|赛季)(?:期间)?`,
  // 2024年, 107年上半年, 二〇三〇年, 2022年底, 2026年1月30日
  `(?:民国)?${year}(?:财政|会计)?年(?:度|${months}|${month}(?:${day})?|${part})?(?:${tail})?`,
  // 今年前三季, 去年同期, 本年度
  `(?:今明两|今|去|明|前|后|当|上|本|翌|次|同|来|全)年度?(?:${months}|${month}(?:${day})?|${part})?(?:${tail}|整年)?`,
  '(?:本|上|下|当|全|新|该)(?:财政年度|财年|学年|学期|赛季|季度|季|月|周)(?:以来|末|底|初)?',
  `(?:前|首|头)?第?[一二三四]季度?(?:末|底)?|(?:前|首|头)[一二两三四]个?季度?|(?:上|下)半年|[一二三四]季度(?:末)?|Q[1-4]`,
  `(?:前|首|头)${count}个?月`,
  `${months}`,
  `${month}(?:${day}(?:[至到~—–-]${day})?)?(?:${tail})?`,
  `(?:[12]?[0-9]|3[01])[日号]?[至到~—–-](?:[12]?[0-9]|3[01])[日号](?:期间)?`,
  `${day}(?=[^本元圆均报系文语程志常用前])`,
  // 过去一年, 未来两个财政年度, 近五年来, 三年内, 五年
  `(?:过去|未来|近|今后|前|后|最近|此前|首|这|今后|往后|随后|连日|接下来)${count}个?(?:财政年度|财年|学年|学期|季度|年度|年|月|季|周|星期|天|日|小时)(?:以?来|间|内|里|时间)?`,
  `${count}个?(?:财政年度|年度|年|季度|月|周|天|小时)(?:以来|来|间|之内|内|里|前|后|之后|之前)`,
  `${count}年(?!级|期)`,
  // 时刻
  `(?:上午|下午|凌晨|清晨|早上|早晨|中午|晚上|晚间|傍晚|今早|今晚|当晚|晚|早)(?:[0-9]{1,2}|十[一二]?|[一二三四五六七八九])[时点](?:[0-9]{1,2}分|半|许)?`,
  `[0-2]?[0-9][时点](?:[0-5]?[0-9]分)(?:许|左右)?|(?:[01]?[0-9]|2[0-4])时(?!间|代|许多|段|速)`,
  // “十四五”期间
  '[“"「『]?(?:十[一二三四五六]五)[”"」』]?(?:期间|时期|末|以来)?',
  '(?:截至|截止|到)?(?:目前|当前|日前|现在)(?:为止)?|(?:近年|今年|去年|近日|近期|近来|年底|年末|年初|年内|年中|月底|月末|岁末|昨日|昨天|今日|今天|明天|前天|当日|当天|当地时间|同期|往年|历年|来年|现时|迄今|至今|今早|昨晚|本世纪中叶|春节(?:假期|期间|黄金周)?|国庆(?:假期|期间|黄金周)?|(?:五一|端午|清明|中秋|元旦)(?:假期|期间|小长假)?|假期(?:前|后)?)(?:以来|来)?',
].join('|');

/** What a time phrase can begin with: looked at first, since most characters begin none. */
const first =
  '(?=[0-9〇○零一二两三四五六七八九十几数民今去明前后当上本翌次同来全下新该首头第Q过未近最此这往随连接凌清早中傍晚“"「『截到目日现年月岁昨天历迄至春国端元假往时])';
const timePattern = new RegExp(`${first}(?:${phrases})`, 'g');
const yearParts = new RegExp(`^(?:${months}|${part}|${month})`);
/** Words that make a time the base of a comparison when they stand before it, with little between. */
const baseBefore = /(?:较|比|对比|相比|超越|超过|高于|低于|优于|少于|多于|相较于?|相对于?|跟|与|和|同)(?:之?于|起)?$/;
const baseAfter = /^(?:历史|同期|同月|水平|的?相比|相较|的同期|比)/;
const eventAfter =
  /^(?:[^，。；]{0,6}?(?:电|讯|消息|报道|召开|举行|发布|印发|出台|获悉|记者|从|说法会|法说|公布|宣布|表示|起施行|施行|实施|闭幕|开幕)|，?记者|，在)/;
const untilPhrase = /年|[“"]?十[一二三四五六]五|末/;
const untilBefore = /(?:到|至|力争|争取到?|朝|朝着)$/;

/** Longer runs of dates are no phrase; each is one of its own. */
const longestPhrase = 24;

/** Finds the time phrases of folded text in order; neighbours that make one phrase (今年 + 前三季) are one. */
export function findTimes(text: string): TimePhrase[] {
  const found: TimePhrase[] = [];
  timePattern.lastIndex = 0;
  for (let match = timePattern.exec(text); match; match = timePattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isTime(text, { start, end })) {
      timePattern.lastIndex = start + 1;
      continue;
    }
    const last = found.at(-1);
    const between = last ? text.slice(last.end, start) : undefined;
    const joins = (between === '' || between === '的') && canFollow(text.slice(start, end));
    if (last && joins && end - last.start <= longestPhrase) {
      found[found.length - 1] = withRole(text, { start: last.start, end });
    } else found.push(withRole(text, { start, end }));
  }
  return found;
}

function canFollow(phrase: string): boolean {
  return (
    yearParts.test(phrase) ||
    /^(?:前|首|上半|下半|第|年|全年|同期|[0-9]{1,2}[日号]|上午|下午|凌晨|[0-9]{1,2}时)/.test(phrase)
  );
}

/** Words that only look like times: 全年级, 连续6年 (a streak), 长达五年. */
function isTime(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const phrase = text.slice(start, end);
  if (/^年[初底末]$/.test(phrase) && /^(?:预算|计划|目标|人代会)/.test(text.slice(end, end + 3))) return false;
  if (/[0-9.]/.test(text[start - 1] ?? '') && /^[0-9]/.test(phrase)) return false;
  if (/^[0-9一二两三四五六七八九十几数]{1,2}个?(?:财政年度|年度|年|季度|月|周|天|小时)/.test(phrase)) {
    if (/(?:连续|长达|历时|为期|延长|缩短|提前|推迟|平均|每|达|超过|第|满|经过|历经|约|逾|近)$/.test(before))
      return false;
  }
  if (/^(?:世界杯|欧洲杯|亚洲杯|奥运|冬奥|亚运|全运会|世预赛|女足世界杯)/.test(text.slice(end, end + 5))) return false;
  if (/^[前后]/.test(phrase) && /[提目日此之以超当空先以之随今往最落背]$/.test(before)) return false;
  if (/^[一二三四五六七八九十][日号]$/.test(phrase) && /[第星期周]$/.test(before)) return false;
  return !/^(?:十|[一二三四五六七八九])[日]/.test(phrase) || phrase.length > 2;
}

function withRole(text: string, { start, end }: { start: number; end: number }): TimePhrase {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 12);
  const phrase = text.slice(start, end);
  if (baseBefore.test(before) && !/(?:截至|截止)$/.test(before)) {
    const isLink = /(?:跟|与|和|同)$/.test(before);
    if (!isLink || /同期|相比|相较|持平|相若/.test(phrase + after)) return { start, end, role: 'base' };
  }
  if (/同期|同月/.test(phrase) || baseAfter.test(after)) return { start, end, role: 'base' };
  if (/截至|截止/.test(before + phrase)) return { start, end, role: 'plain' };
  const isDay = /[日号天]$|[0-9]分?$|[时点]$|今早|昨晚|日前|近日|[-/:：]/.test(phrase);
  if (isDay && eventAfter.test(after)) return { start, end, role: 'event' };
  if (isDay && !/(?:至|到|自|从)$/.test(before)) return { start, end, role: 'event' };
  if (/^(?:近年来?|日前|近日|近期|近来|当前|现在)$/.test(phrase)) return { start, end, role: 'event' };
  if (untilBefore.test(before) && untilPhrase.test(phrase)) return { start, end, role: 'until' };
  return { start, end, role: 'plain' };
}

/** Whether a folded time phrase is one that statistics and accounts are made up for: 4月, 第三季, 上半年, 2023年. */
export function isReportingPeriod(phrase: string): boolean {
  return (
    /(?:年|年度|季|季度|半年|月|月份|财年|全年|整年)$/.test(phrase) &&
    !/^(?:过去|未来|近|今后)|[0-9一二三四五六七八九十](?:个月|周)$/.test(phrase)
  );
}

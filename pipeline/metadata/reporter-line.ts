import { namesOf } from './label-line.ts';

/** Who reports, from where and for whom, as a line or the head of a first paragraph says. */
export interface Reporter {
  byline?: string;
  source?: string;
  dateline?: string;
}

const role =
  /(?:本报|本報|本网|本網|首席|特派|见习|見習|实习|實習|驻京|特约|特約|全媒体|全媒體)*(?:记者|記者|通讯员|通訊員|实习生|實習生|撰稿人|评论员|評論員)/u;
const place = /[\p{sc=Han}]{2,8}/u;
const outlet = /[\p{L}\d·]{2,16}/u;

const standing = [
  // 21世纪经济报道记者 尤方明 北京报道
  new RegExp(
    `^(?<source>${outlet.source}?)?${role.source}[\\s:：丨|]{1,4}(?<names>[\\p{L}·\\s、，,]{2,40}?)(?:\\s{0,2}(?<place>(?!摄影|攝影)${place.source})??(?:摄影|攝影)?(?:报道|報道|報導|讯|訊|电|電))?$`,
    'u',
  ),
  // 記者王小明／台北報導   记者张三、李四/北京综合报道
  new RegExp(
    `^(?<source>${outlet.source}?)?${role.source}\\s?[:：]?(?<names>[\\p{sc=Han}·]{2,4}(?:[\\s、，,][\\p{sc=Han}·]{2,4}){0,3})\\s?[／/]\\s?(?<place>${place.source}?)??(?:综合|綜合|即时|即時|专题|專題)?(?:报道|報道|報導|电|電)$`,
    'u',
  ),
  // 文/张三   作者丨张三   图文：张三
  /^(?:文|作者|撰文|图文|圖文|文图|文圖|采写|採寫|采访|撰稿)\s?(?:[/／|丨:：]|\s)\s?(?<names>[\p{L}·\s、，,]{2,30})$/u,
];

const telegram = new RegExp(
  // 中新網杭州1月5日電(張煜歡)   新华社北京7月28日电（记者李四、王五）   本报讯（记者 张三）
  `^[【[（(]?(?<source>(?:本报|本報|本网|本網|[\\p{sc=Han}]{1,8}?(?:社|网|網|报|報|台|臺|新闻|新聞|在线|在線)))?(?<dateline>(?:${place.source}\\s?)?(?:\\d{1,2}月)?\\d{1,2}日\\s?[电電]|[讯訊])[】\\]）)]?\\s{0,2}(?:[（(](?<names>[^（()）]{2,40})[)）])?`,
  'u',
);

/**
 * Reads a line that names the reporter and nothing else.
 * '通讯员 谢宁 励耀' -> byline '谢宁 励耀'
 */
export function readReporterLine(text: string): Reporter | undefined {
  const line = text.trim().replace(/^[（(【[](.{1,60})[）)】\]]$/u, '$1');
  if (line.length > 60) return undefined;
  for (const pattern of standing) {
    const groups = pattern.exec(line)?.groups;
    if (!groups) continue;
    const byline = bylineOf(groups.names ?? '');
    if (byline === undefined) continue;
    const source = sourceOf(groups.source);
    return { byline, ...(source && { source }), ...(groups.place && { dateline: groups.place }) };
  }
  return undefined;
}

/**
 * Reads the agency's head of a first paragraph, which stays where it is.
 * '中新網杭州1月5日電(張煜歡)5日記者獲悉' -> source 中新網, dateline 杭州1月5日電, byline 張煜歡
 */
export function readTelegramHead(text: string): Reporter | undefined {
  const groups = telegram.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const { source, dateline = '', names } = groups;
  // 本报讯 names no outlet, and 讯 alone no place.
  const byline = names && bylineOf(names.replace(role, ' '));
  const agency = sourceOf(source);
  if (!agency && !byline && !/日/u.test(dateline)) return undefined;
  return {
    ...(byline && { byline }),
    ...(agency && { source: agency }),
    ...(/日/u.test(dateline) && { dateline }),
  };
}

function bylineOf(names: string): string | undefined {
  const people = namesOf(names.replace(new RegExp(role.source, 'gu'), ' ').replace(/\s+/gu, ' ').trim());
  return people.length > 0 && people.every((name) => name.length <= 12) ? people.join(' ') : undefined;
}

/** 本报 and 本网 mean the page's own outlet, which they do not name. */
function sourceOf(name: string | undefined): string | undefined {
  return name === undefined || name === '' || /^本[报報网網]/u.test(name) ? undefined : name;
}

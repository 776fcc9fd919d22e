import { readTimes } from './read-time.ts';

export type LabelField = 'publishedAt' | 'source' | 'byline' | 'editors' | 'views';

/** What a line of labels says, by field, in the order it stands there. */
export interface LabelLine {
  publishedAt?: string;
  source?: string;
  byline?: string;
  editors?: string[];
}

const labels: readonly [LabelField, RegExp][] = [
  [
    'publishedAt',
    /(?:发布|發布|發佈|发表|發表|更新|时间|時間|日期|刊登|刊发|上传|上傳)(?:时间|時間|日期|于|於)?|(?:编辑|編輯)(?:时间|時間|日期)/u,
  ],
  ['source', /(?:文章|稿件|信息|消息|新闻|新聞|内容|內容)?(?:来源|來源|出处|出處|转自|轉自)/u],
  [
    'editors',
    /(?:责任|責任|本文|网络|網路|网站|責|责|文字|值班)?(?:编辑|編輯|责编|責編|编审|審核|审核|校对|校對|复审|终审|初审|監製|监制|主编)/u,
  ],
  ['byline', /(?:本文|文章)?(?:作者|撰文|撰稿|记者|記者|通讯员|通訊員)/u],
  [
    'views',
    /(?:阅读|閱讀|浏览|瀏覽|点击|點擊|访问|評論|评论|点赞|人气|人氣|热度|分享|收藏|字号|字號|字体|字體)(?:量|数|數|次数|次數|率)?/u,
  ],
];

// A label is followed by a colon, or by a count in brackets: 閱讀(143).
const label = new RegExp(
  `(?:(${labels.map(([, { source }]) => source).join(')|(')}))(?=\\s{0,3}[:：]|\\s{0,2}[(（]\\d)`,
  'gu',
);

/**
 * Reads a line that is made of labels and their values; `undefined` for any other line, so a sentence with 来源： in it
 * is left alone.
 * '来源: 中国经济网 阅读量:15847次 时间:2025-04-25 10:46:41' -> source, publishedAt
 */
export function readLabelLine(text: string): LabelLine | undefined {
  const line = text
    .trim()
    .replace(/^[（(【[](.*)[）)】\]]$/u, '$1')
    .trim();
  if (line.length > 160 || /[。！？!?]/u.test(line)) return undefined;
  const marks = [...line.matchAll(label)];
  const [first] = marks;
  if (!first) return undefined;
  // Before the first label only a date, an outlet's name or the like may stand.
  if (first.index > 30) return undefined;
  const found: LabelLine = {};
  const head = line.slice(0, first.index);
  const date = readTimes(head)[0];
  if (date) found.publishedAt = date.iso;
  else if (!/^[\s|丨•·,，-]{0,10}$/u.test(head)) return undefined;
  for (const [index, mark] of marks.entries()) {
    const field = fieldOf(mark);
    const value = line
      .slice(mark.index + mark[0].length, marks[index + 1]?.index)
      .replace(/^\s*[:：]\s*/u, '')
      .trim();
    if (!takeValue(found, field, value)) return undefined;
  }
  return found;
}

function fieldOf(mark: RegExpExecArray): LabelField {
  const group = mark.slice(1).findIndex((part) => part !== undefined);
  return labels[group]?.[0] ?? 'views';
}

/** Whether the value fits its label: a line that says anything else is no line of labels. */
function takeValue(found: LabelLine, field: LabelField, value: string): boolean {
  switch (field) {
    case 'publishedAt': {
      const date = readTimes(value)[0];
      if (date) found.publishedAt ??= date.iso;
      return value.length <= 40 && (date !== undefined || value === '');
    }
    case 'source': {
      const source = nameOf(value);
      if (source) found.source ??= source;
      return value.length <= 60;
    }
    case 'byline': {
      const names = namesOf(value);
      if (names.length > 0) found.byline ??= names.join(' ');
      return value.length <= 40;
    }
    case 'editors': {
      const names = namesOf(value).filter((name) => !found.editors?.includes(name));
      if (names.length > 0) found.editors = [...(found.editors ?? []), ...names];
      return value.length <= 40;
    }
    case 'views':
      return value.length <= 24;
    default:
      return field satisfies never;
  }
}

/** An outlet's name without the brackets, counts and dates that scraping left around it. */
function nameOf(value: string): string | undefined {
  const date = readTimes(value)[0];
  const bare = (date ? value.slice(0, date.start) : value)
    .replace(/^[\s《「【（(]+/u, '')
    .split(
      /\s{2,}|\s(?=[\p{sc=Han}]{2,5}[:：])|[|丨]|[》」】）)]|\s[\d(（]|\s(?=记者|記者|作者|编辑|編輯|通讯员|通訊員|我要|我有|评论|評論|打印|收藏|分享|字号|字號|举报|舉報|纠错|复制|手机看|手機看)/u,
    )[0]
    ?.trim();
  return bare === '' || bare === undefined || bare.length > 30 ? undefined : bare;
}

/** People's names in a credit; `（` and what follows it is no name. */
export function namesOf(value: string): string[] {
  const [names = ''] = value.split(/[|丨（(]|\s{3,}/u);
  return joinSpacedNames(names.split(/[\s、，,/／;；]+/u))
    .map((name) => name.replace(/^(?:记者|記者|通讯员|通訊員|作者|实习生|實習生)/u, '').replace(/[)）\]】]+$/u, ''))
    .filter((name) => /^[\p{L}·•.]{2,20}$/u.test(name));
}

/** Names of two characters are often set apart to be as wide as names of three: '吴 敏' is one name. */
function joinSpacedNames(words: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const single = /^\p{sc=Han}$/u.test(word);
    if (single && open) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    open = single && !open;
  }
  return joined;
}

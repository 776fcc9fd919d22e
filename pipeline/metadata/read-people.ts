import { foldText } from '../clean/fold-text.ts';

const person = '[\\u4e00-\\u9fff·]{2,12}|[A-Za-z][A-Za-z .]{2,24}';
const people = `(?:${person})(?:[\\s、,/&和]{1,2}(?:${person})){0,5}`;

const authorLabel = new RegExp(
  `(?:^|[\\s(（【\\[|丨/])(?:(?:[\\u4e00-\\u9fff]{0,10}(?:记者|通讯员|特约记者|特派员|主笔|撰稿人|撰文|作者|采写|撰稿|专栏作者))|文|文字|文图|图文|文\\/图)\\s{0,3}[:|丨/\\s]\\s{0,3}(${people})`,
);
const reporter = new RegExp(
  `^(?:[\\u4e00-\\u9fff\\d]{2,14})?(?:本报|本网|本刊|见习|实习|特约)?(?:记者|通讯员)\\s{0,3}[:/]?\\s{0,3}(${people})(?:\\s?[\\u4e00-\\u9fff]{2,6})?(?:\\s?(?:报[道导]|摄影|文))?$`,
);

/** The writer named in a line of the head: 作者：张三；本报记者 李四；文/王五. */
export function readByline(text: string): string | undefined {
  const line = text.trim();
  const folded = foldText(line);
  if (folded.length > 160) return undefined;
  const found = reporter.exec(folded) ?? authorLabel.exec(folded);
  const name = found?.[1] && cutName(found[1]);
  return name && !notNames.test(name) ? asWritten(name, { folded, line, from: found.index }) : undefined;
}

/** The name in the line's own script; folding leaves every character in its place. */
function asWritten(name: string, { folded, line, from }: { folded: string; line: string; from: number }): string {
  const at = folded.indexOf(name, from);
  return line.slice(at, at + name.length);
}

/** Names end where the next label or date begins. */
function cutName(name: string): string {
  return name
    .replace(
      /\s?(?:来源|发布|时间|编辑|责编|责任|校对|审核|报[道导]|综合|点击|阅读|浏览|字号|更新|分享|评论|摄影|摄|发表|关注|订阅|查看|\d).*$/,
      '',
    )
    .replace(/[\s、,/&.]+$/, '')
    .trim();
}

const notNames =
  /^(?:关注|来源|时间|编辑|网络|佚名|未知|本站|管理员|admin|综合|转载|匿名|小编|互联网|专栏|简介|其他|更多)/i;

const editorLabel =
  /(?:责任编辑|责编|本文编辑|新媒体编辑|文字编辑|值班编辑|网络编辑|核稿编辑|图文编辑|执行编辑|编辑)\s{0,3}[:丨|/]\s{0,3}([\u4e00-\u9fff·A-Za-z\d_]{2,16}(?:[、,\s&]{1,2}[\u4e00-\u9fff·]{2,4}(?![:丨|/\u4e00-\u9fff])){0,3})/g;

/** 王五, 阿卜杜拉·艾山, 党委宣传部, editor_07; not the words of a sentence. */
function isName(name: string): boolean {
  return name.length >= 2 && (/^[\u4e00-\u9fff]{2,6}$/.test(name) || /[·A-Za-z\d]/.test(name));
}

/** Names after 责任编辑 and its like. */
export function readEditors(text: string): string[] {
  const folded = foldText(text);
  if (folded.length > 200) return [];
  return [...folded.matchAll(editorLabel)].flatMap((match) =>
    (match[1] ?? '')
      .split(/[、,\s&]+/)
      .map((name) => name.replace(/[_\s]?[A-Z]{1,3}\d{2,}$/i, '').trim())
      .filter((name) => isName(name) && !/^(?:来源|时间|校对|审核|编辑|记者)/.test(name))
      .map((name) => asWritten(name, { folded, line: text, from: match.index })),
  );
}

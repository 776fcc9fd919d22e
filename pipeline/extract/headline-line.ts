import { endsSentence, isProse } from '../article/prose.ts';
import { readLabelLine } from '../metadata/label-line.ts';
import { readTimes } from '../metadata/read-time.ts';
import { readReporterLine } from '../metadata/reporter-line.ts';
import { readBreadcrumb } from './breadcrumb.ts';
import type { TextBlock } from './text-blocks.ts';

/** A line at the head of a page dump, as far as it tells where the headline is. */
type HeadKind = 'facts' | 'breadcrumb' | 'navigation' | 'words';

/** How far down a dump the headline may stand. */
const reach = 80;

const navigation =
  /^(?:设为首页|設為首頁|收藏本站|加入收藏|登录|登入|登錄|注册|註冊|手机版|手機版|移动端|电脑版|客户端|客戶端|繁體|简体|繁体|搜索|搜尋|返回|网站地图|網站地圖|首页|首頁|主页|主頁|menu|search|login)/iu;

/**
 * Finds the line that is the headline: before the first paragraph, set off by a mark, by the breadcrumb, by a line of
 * source and time below it, or simply first. `undefined` when the text begins with its first paragraph.
 */
export function findHeadlineLine(blocks: readonly TextBlock[]): number | undefined {
  const head = blocks.slice(0, reach);
  const firstProse = head.findIndex(
    ({ block, text, mark }) => mark === undefined && block.kind !== 'heading' && isProse(text),
  );
  const end = firstProse < 0 ? head.length : firstProse;
  const kinds = head.slice(0, end).map(kindOf);
  const named = head.flatMap(({ text }) => readBreadcrumb(text)?.title ?? []);
  let best: { index: number; score: number } | undefined;
  for (const [index, kind] of kinds.entries()) {
    if (kind !== 'words') continue;
    const score = scoreOf(index, { head, kinds, named, end });
    if (score > (best?.score ?? 1)) best = { index, score };
  }
  // A lone line, or a handful that are all alike, is text and has no headline.
  return blocks.length > 1 ? best?.index : undefined;
}

/** What a line at the head of a page is; `words` may be the headline. */
export function kindOf({ text }: TextBlock): HeadKind {
  if (readBreadcrumb(text)) return 'breadcrumb';
  if (text.length < 120 && (readLabelLine(text) || readReporterLine(text))) return 'facts';
  // Garbled labels are not read yet; the date in them is.
  if (text.length < 90 && /\d{1,2}[:：]\d{2}/u.test(text) && readTimes(text).length > 0) return 'facts';
  if (navigation.test(text) && text.length < 40) return 'navigation';
  if (/[|｜丨]/u.test(text) && text.split(/[|｜丨]/u).every((part) => part.trim().length < 9)) return 'navigation';
  const words = text.split(/\s+/u);
  if (words.length > 3 && words.every((word) => word.length < 6)) return 'navigation';
  return /[\p{L}]{2}/u.test(text) ? 'words' : 'navigation';
}

interface Head {
  head: readonly TextBlock[];
  kinds: readonly HeadKind[];
  /** Titles that breadcrumbs name. */
  named: readonly string[];
  end: number;
}

function scoreOf(index: number, { head, kinds, named, end }: Head): number {
  const { text, mark } = head[index] as TextBlock;
  const length = [...text].length;
  if (length < 4 || length > 120) return 0;
  let score = 0;
  if (mark === 1) score += 6;
  else if (mark !== undefined) score += 2;
  if (
    named.some((title) => title === text || (title.length > 10 && text.startsWith(title.replace(/(?:…|\.{3})$/u, ''))))
  )
    score += 6;
  const below = kinds[index + 1] ?? 'body';
  if (below === 'facts') score += 5;
  else if (kinds[index + 2] === 'facts') score += 3;
  else if (index + 1 === end) score += 2;
  if (head.some((other, at) => at !== index && at < end && other.text === text)) score += 1;
  if (length >= 8 && length <= 60) score += 2;
  if (index === 0) score += 1;
  if (/[，：；！？“”「」,:!?\s]/u.test(text)) score += 0.5;
  if (endsSentence(text) && /[。；;]$/u.test(text)) score -= 3;
  if (/(?:网|網|频道|頻道|首页|首頁|日报|日報|晚报|晚報|在线)$/u.test(text) && length < 10) score -= 4;
  return score;
}

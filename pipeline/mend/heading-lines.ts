import { endsSentence } from '../article/prose.ts';

/** How a heading shows itself: by numbering, by its wording, or only by standing alone. */
export interface HeadingCue {
  cue: 'number' | 'wording' | 'alone';
  level: 2 | 3 | 4;
}

const numbering: readonly [RegExp, 2 | 3 | 4][] = [
  [/^第[一二三四五六七八九十百\d]{1,4}[章节節部篇讲講](?:分)?[\s、:：]?/u, 2],
  [/^[一二三四五六七八九十]{1,3}\s?[、.．]\s?\S/u, 2],
  [/^[A-H](?:\s|[.、．])\s?[\p{sc=Han}“「]/u, 2],
  [/^(?:Part\s?|PART\s?|NO\.?\s?|0)\d{1,2}(?:\s|[.、．:：])\s?\S/u, 2],
  [/^[（(][一二三四五六七八九十]{1,3}[)）]\s?\S/u, 3],
  [/^\d{1,2}\s?[.、．](?!\d)\s?[\p{sc=Han}“「]/u, 3],
  [/^[（(]\d{1,2}[)）]\s?\S/u, 4],
];

// 地址：某路1号 and its like are facts set in lines, not headings.
const labelled =
  /^(?:时间|時間|日期|地点|地點|地址|电话|電話|热线|熱線|联系|聯繫|邮箱|郵箱|网址|網址|官网|價格|价格|票价|票價|主办|主辦|承办|承辦|协办|协辦|嘉宾|嘉賓|主持|来源|來源|作者|编辑|編輯|记者|記者|摄影|攝影|文|图|圖|标签|標籤|关键词|關鍵詞|原标题|原標題|附|注|註)[^:：]{0,6}[:：]/u;

const longest = 44;

/**
 * Whether a line can be a heading, and by what; whether prose follows it is for the caller to see.
 * '因地制宜:机制创新与资源优化' -> wording;  '（一）总体要求' -> number, level 3;  '会议开始,' -> undefined
 */
export function readHeadingCue(text: string): HeadingCue | undefined {
  const line = text.trim();
  const length = [...line].length;
  if (length < 2 || length > longest || labelled.test(line)) return undefined;
  if (/[。；;…]|[，,、：:—]$/u.test(line)) return undefined;
  const numbered = numbering.find(([pattern]) => pattern.test(line));
  if (numbered) return { cue: 'number', level: numbered[1] };
  if (/[！!]$/u.test(line) && length > 24) return undefined;
  if (/[？?]/u.test(line) || /^.{2,16}[:：—].{2,}$/u.test(line) || /^[【■◆●▌].{2,}/u.test(line)) {
    return { cue: 'wording', level: 2 };
  }
  // “……” alone is somebody's words.
  if (endsSentence(line) && !/[”」』"]$/u.test(line)) return undefined;
  if (!/\p{sc=Han}/u.test(line)) return undefined;
  return length >= 4 && length <= 30 && /^[\p{L}\p{N}“「『《"]/u.test(line) ? { cue: 'alone', level: 2 } : undefined;
}

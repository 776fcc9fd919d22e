import { tellLayoutCaptions } from './layout-captions.ts';
import type { TextPage } from './page.ts';
import { textOfPageBlock } from './page-block.ts';
import { readBlocks } from './read-blocks.ts';
import { readTextBlocks, type TextBlock } from './text-blocks.ts';
import { splitLines, type TextLine } from './text-lines.ts';

// Elements that hold text of their own in a line of markup; `<3` and `<实施意见>` are none.
const markup =
  /<\/?(?:p|div|span|font|br|img|a|b|strong|em|i|u|ul|ol|li|table|tr|td|th|tbody|h[1-6]|blockquote|section|article|center|figure|figcaption|style|script|iframe|video|hr)(?:\s[^<>]{0,2000})?\/?>|<!--/iu;
const openers = /<(div|section|article|table|ul|ol|blockquote|center|figure|style|script|p)(?:\s[^<>]{0,2000})?>/giu;

/** Longer texts are read up to here, as documents are. */
const mostLines = 60_000;
/** More lines of markup are no article, and parsing them would hang the browser. */
const mostMarkup = 20_000;

/** Reads scraped text as blocks; markup in it is parsed and read as the document it was cut from. */
export function readTextParts(text: string, page: TextPage): TextBlock[] {
  const lines = splitLines(text).slice(0, mostLines);
  if (lines.filter((line) => markup.test(line.text)).length > mostMarkup) return readTextBlocks(lines);
  let parts: TextBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const isMarkup = markup.test((lines[at] as TextLine).text);
    const end = isMarkup ? endOfMarkup(lines, at) : endOfText(lines, at);
    const chunk = lines.slice(at, end);
    parts = parts.concat(isMarkup ? readMarkup(rawText(text, lines, { at, end }), page) : readTextBlocks(chunk));
    at = end;
  }
  return tellLayoutCaptions(parts);
}

function endOfText(lines: readonly TextLine[], at: number): number {
  const end = lines.findIndex((line, index) => index > at && markup.test(line.text));
  return end < 0 ? lines.length : end;
}

/** Markup goes on to the line that closes its outermost element, and over lines of markup right below. */
function endOfMarkup(lines: readonly TextLine[], at: number): number {
  const depths = new Map<string, number>();
  let end = at;
  while (end < lines.length) {
    const { text } = lines[end] as TextLine;
    const open = [...depths.values()].some((depth) => depth > 0);
    if (!open && !markup.test(text)) break;
    for (const [, tag = ''] of text.matchAll(openers)) count(depths, tag, 1);
    for (const [, tag = ''] of text.matchAll(/<\/([a-z]+\d?)\s{0,9}>/giu)) count(depths, tag, -1);
    end += 1;
  }
  // An element that is never closed must not swallow the rest of the text.
  const isOpen = [...depths.values()].some((depth) => depth > 0);
  return isOpen ? lastMarkup(lines, at) + 1 : end;
}

function count(depths: Map<string, number>, tag: string, by: number): void {
  const name = tag.toLowerCase();
  const depth = depths.get(name);
  if (depth !== undefined || by > 0) depths.set(name, Math.max(0, (depth ?? 0) + by));
}

function lastMarkup(lines: readonly TextLine[], at: number): number {
  const last = lines.findLastIndex((line) => markup.test(line.text));
  return Math.max(at, last);
}

function rawText(text: string, lines: readonly TextLine[], { at, end }: { at: number; end: number }): string {
  return text.slice(lines[at]?.start, lines[end]?.start);
}

function readMarkup(html: string, page: TextPage): TextBlock[] {
  const { body } = page.parseHtml(html);
  return readBlocks(body, page.url ?? 'about:blank').blocks.flatMap((pageBlock) => {
    if (pageBlock.hiding === 'gone') return [];
    return [{ block: pageBlock.block, text: textOfPageBlock(pageBlock), gap: 0 }];
  });
}

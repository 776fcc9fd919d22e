import { textOf } from '../../pipeline/article/block-text.ts';
import type { Block } from '../../pipeline/types.ts';

export interface OutlineEntry {
  block: string;
  text: string;
  /** From 0 for the outermost. */
  depth: number;
}

const longestHeading = 40;
// '一、加强组织领导', '（一）总体要求', '第三章 监督管理'
const chineseNumber =
  /^(第[一二三四五六七八九十百]{1,4}[章节節条條部][\s、：]?|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])\S/;
// '1. 医保支付', '2、资源下沉', 'A 统筹区域医疗资源配置'
const latinNumber = /^(\d{1,2}[.、．]\s?(?!\d)|[A-Z][\s.、．])\S/;
const question = /[？?]$/;
const sentence = /[。！；!;]|[，,].{0,40}[，,]/;

/**
 * The article's sections: its headings, and short lines that are headings in all but markup (一、（一）, 1., A, and
 * questions in bold). Empty when there are fewer than two, since one line is no outline.
 */
export function readOutline(blocks: readonly Block[]): OutlineEntry[] {
  const found = blocks.flatMap((block) => {
    const level = block.removed ? undefined : levelOf(block);
    const text = level === undefined ? '' : textOf(block).trim();
    return level === undefined || text === '' ? [] : [{ block: block.id, text, level }];
  });
  if (found.length < 2) return [];
  const levels = [...new Set(found.map((entry) => entry.level))].sort((a, b) => a - b);
  return found.map(({ level, ...entry }) => ({ ...entry, depth: levels.indexOf(level) }));
}

function levelOf(block: Block): number | undefined {
  if (block.kind === 'heading') return block.level;
  if (block.kind !== 'paragraph') return undefined;
  const text = textOf(block).trim();
  if (text.length < 2 || text.length > longestHeading || sentence.test(text)) return undefined;
  const bold = block.spans.every((span) => span.strong || span.text.trim() === '');
  if (chineseNumber.test(text)) return /^[（(]/.test(text) ? 3 : 2;
  if (latinNumber.test(text)) return 3.5;
  return bold && (question.test(text) || text.length <= 24) ? 3.5 : undefined;
}

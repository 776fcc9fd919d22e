export interface Sentence {
  start: number;
  end: number;
}

/** Speech engines lose their way in longer texts, some stop altogether. */
const longest = 160;

/** The sentences of a text as offsets in UTF-16 code units; closing quotes stay with their sentence, space between goes. */
// '他说：“好。”大家都笑了。' -> '他说：“好。”', '大家都笑了。'
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/[^。！？!?；;\n]+(?:[。！？!?；;]+[”’」』）)》]*|\n|$)/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end))) {
      for (const part of shorten(text, start, end)) sentences.push(part);
    }
  }
  return sentences;
}

function shorten(text: string, from: number, end: number): Sentence[] {
  const parts: Sentence[] = [];
  let start = from;
  while (end - start > longest) {
    const head = text.slice(start, start + longest);
    const comma = Math.max(head.lastIndexOf('，'), head.lastIndexOf(','));
    const cut = comma > 0 ? start + comma + 1 : start + longest;
    parts.push({ start, end: cut });
    start = cut;
  }
  return [...parts, { start, end }];
}

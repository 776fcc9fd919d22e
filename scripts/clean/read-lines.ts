/** A line of a stream, or the beginning of one that was longer than allowed and has been skipped. */
export type Line = { text: string } | { tooLong: string };

/** How much of a skipped line is kept, in UTF-16 code units. */
const beginning = 1000;

/**
 * Splits a stream of UTF-8 chunks into lines, holding at most one line of `limit` UTF-16 code units in memory.
 * Empty lines are skipped.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const take = (): Line | undefined => {
    const text = parts.join('').replace(/\r$/, '');
    const isTooLong = length > limit;
    parts = [];
    length = 0;
    if (isTooLong) return { tooLong: text };
    return text.trim() === '' ? undefined : { text };
  };
  const add = (part: string): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else if (parts.length !== 1 || (parts[0]?.length ?? 0) > beginning)
      parts = [(parts.join('') + part).slice(0, beginning)];
  };
  for await (const chunk of chunks) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    add(first);
    for (const part of rest) {
      const line = take();
      if (line) yield line;
      add(part);
    }
  }
  add(decoder.decode());
  const last = take();
  if (last) yield last;
}

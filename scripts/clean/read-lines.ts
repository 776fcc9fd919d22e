/** A line of a stream, or the mark that a line was longer than allowed and has been skipped. */
export type Line = { text: string } | { tooLong: true };

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
    const tooLong = length > limit;
    parts = [];
    length = 0;
    if (tooLong) return { tooLong: true };
    return text.trim() === '' ? undefined : { text };
  };
  const add = (part: string): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
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

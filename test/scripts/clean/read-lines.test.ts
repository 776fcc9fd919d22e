import { expect, test } from 'vitest';
import { type Line, readLines } from '../../../scripts/clean/read-lines.ts';

async function linesOf(chunks: readonly string[], limit = 100): Promise<Line[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
  }
  const lines: Line[] = [];
  for await (const line of readLines(stream(), limit)) lines.push(line);
  return lines;
}

test('puts lines together that chunks cut, inside a character too', async () => {
  const bytes = Buffer.from('一\r\n二', 'utf8').toString('latin1');
  expect(await linesOf([...bytes])).toEqual([{ text: '一' }, { text: '二' }]);
});

test('skips empty lines', async () => {
  expect(await linesOf(['\n\na\n \nb\n'])).toEqual([{ text: 'a' }, { text: 'b' }]);
});

test('keeps only the beginning of a line that is too long, and reads on', async () => {
  const lines = await linesOf(['x'.repeat(5000), 'x'.repeat(5000), '\nb'], 50);
  expect(lines).toEqual([{ tooLong: 'x'.repeat(1000) }, { text: 'b' }]);
});

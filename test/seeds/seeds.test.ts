import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../pipeline/article/block-text.ts';
import { decodePage } from '../../pipeline/extract/decode-page.ts';
import { printMarkdown } from '../../pipeline/print/print-markdown.ts';
import type { Article } from '../../pipeline/types.ts';
import { readSource } from '../../scripts/clean/read-source.ts';
import { createServices } from '../../scripts/clean/services.ts';
import { encodeGbk } from './encode-gbk.ts';
import { factFields, fold, type SeedCase, seedCases } from './seed-cases.ts';

const services = createServices();
const cases = seedCases();

function read({ carrier, facts }: SeedCase, content: string): Promise<Article> {
  return readSource({ [carrier === 'html' ? 'html' : 'text']: content, url: facts.url }, services);
}

/** What a reader reads, images aside. */
function keptText({ blocks }: Article): { kind: string; text: string }[] {
  return blocks
    .filter((block) => !block.removed && block.kind !== 'image')
    .map((block) => ({ kind: block.kind, text: fold(textOf(block)) }));
}

describe.each(cases)('$file', (seed) => {
  const { path, file, carrier, facts } = seed;
  const content = readFileSync(file, 'utf8');
  const expected = { ...facts, ...(carrier === 'html' ? facts.html : facts.txt) };

  test.each(factFields)('gives the %s', async (field) => {
    const article = await read(seed, content);
    expect(article[field] ?? null).toEqual(expected[field] ?? null);
  });

  test('keeps what is the article and drops what is not', async () => {
    const text = keptText(await read(seed, content))
      .map((block) => block.text)
      .join('\n');
    expect((facts.keeps ?? []).filter((part) => !text.includes(fold(part)))).toEqual([]);
    expect((facts.drops ?? []).filter((part) => text.includes(fold(part)))).toEqual([]);
  });

  test('gives every block as a human read it', async () => {
    const blocks = facts.blocks?.map(({ kind, text }) => ({ kind, text: fold(text) }));
    const kept = keptText(await read(seed, content));
    expect(kept).toEqual(blocks ?? kept);
  });

  test('reads as reviewed', async () => {
    const article = await read(seed, content);
    const blocks = article.blocks.filter((block) => block.kind !== 'image');
    const { url: _, ...rest } = article;
    const name = cases.filter((other) => other.path === path).length > 1 ? `${path}.${carrier}` : path;
    await expect(printMarkdown({ ...rest, url: facts.url, blocks })).toMatchFileSnapshot(`../../${name}.reader.md`);
  });
});

const pages = cases.filter(({ carrier }) => carrier === 'html');

test.each(pages)('$file reads the same from bytes in GBK', async (seed) => {
  const content = readFileSync(seed.file, 'utf8');
  const bytes = encodeGbk(content.replace(/charset=("?)utf-8/i, 'charset=$1gbk'));
  const { text, charset } = decodePage(bytes);
  expect(charset).toBe('gb18030');
  expect(keptText(await read(seed, text))).toEqual(keptText(await read(seed, content)));
});

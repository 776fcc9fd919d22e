import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { textOf } from '../../../pipeline/article/block-text.ts';
import { readArticle } from '../../../pipeline/read-article.ts';
import type { Article } from '../../../pipeline/types.ts';
import { createServices } from '../../../scripts/clean/services.ts';
import { fold } from '../../seeds/seed-cases.ts';

// Page dumps of kinds the seeds do not show; each beside what a human found in it, as far as it matters.
const folder = 'test/pipeline/dumps/';
const names = readdirSync(folder).flatMap((name) => /^(.+)\.txt$/.exec(name)?.[1] ?? []);
const services = createServices();
const parseHtml = (html: string) => new JSDOM(html).window.document;

type Found = Partial<Omit<Article, 'blocks'>> & { blocks: { kind: string; text: string }[] };

test.each(names)('%s comes out as a human reads it', async (name) => {
  const text = readFileSync(`${folder}${name}.txt`, 'utf8');
  const { blocks, ...fields } = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Found;
  const article = await readArticle({ kind: 'text', text, parseHtml }, services);
  expect(article).toMatchObject(fields);
  const kept = article?.blocks.filter((block) => !block.removed && block.kind !== 'image') ?? [];
  expect(kept.map((block) => ({ kind: block.kind, text: fold(textOf(block)) }))).toEqual(
    blocks.map((block) => ({ kind: block.kind, text: fold(block.text) })),
  );
});

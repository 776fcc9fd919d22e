/** Makes the files of a new seed, red until a human has written its facts: `npm run seed -- [--rule] HOST CASE FILE URL`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { textOf } from '../pipeline/article/block-text.ts';
import { decodePage } from '../pipeline/extract/decode-page.ts';
import type { Article } from '../pipeline/types.ts';
import { Problem } from './clean/problems.ts';
import { readSource } from './clean/read-source.ts';
import { createServices } from './clean/services.ts';
import { createRule, createSeed, type NewSeed } from './seed/create-seed.ts';
import { describeReading } from './seed/describe-reading.ts';
import { findContainer } from './seed/find-container.ts';
import { printSiteRules } from './seed/print-site-rules.ts';

const usage = `Usage: npm run seed -- [--rule] HOST-OR-TEMPLATE CASE FILE URL
  --rule  also write a rule with the selector of the article, to be completed by hand
`;

process.exitCode = await main();

/** Exit status: 0 written, 1 something failed, 2 the command line was wrong. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { rule: { type: 'boolean' } } });
  const [host, name, file, url] = positionals;
  if (host === undefined || name === undefined || file === undefined || url === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    const content = decodePage(readFileSync(file)).text;
    const seed: NewSeed = { host, name, content, url, isHtml: /\.x?html?$/i.test(file) };
    const written = createSeed('seeds', seed);
    const article = await readSoFar(seed);
    if (values.rule) written.push(...addRule(seed, article));
    print(written.join('\n'));
    print(article ? `\nRead so far:\n${describeReading(article)}` : '\nNo article is found on it so far.');
    print('\nNow write the facts by hand, then run: npx vitest run test/seeds -u');
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function readSoFar({ content, url, isHtml }: NewSeed): Promise<Article | undefined> {
  try {
    return await readSource({ [isHtml ? 'html' : 'text']: content, url }, createServices());
  } catch (error) {
    if (error instanceof Problem) return undefined; // A page without an article is what a rule may be for.
    throw error;
  }
}

/** Writes the rule, and the list of all rules anew. */
function addRule({ host, content, isHtml }: NewSeed, article: Article | undefined): string[] {
  if (!isHtml) throw new TypeError('Expected a page of markup for a rule, got text');
  const dom = new JSDOM(content);
  const kept = article?.blocks.filter((block) => !block.removed && block.kind === 'paragraph').map(textOf) ?? [];
  const selector = findContainer(dom.window.document, kept);
  dom.window.close();
  const path = createRule('seeds', { host, selector, day: new Date().toISOString().slice(0, 10) });
  const folders = readdirSync('seeds', { recursive: true, encoding: 'utf8' }).flatMap(
    (found) => /^([^/\\]+)[/\\]rule\.ts$/.exec(found)?.[1] ?? [],
  );
  writeFileSync('seeds/site-rules.ts', printSiteRules(folders));
  return [path, 'seeds/site-rules.ts'];
}

import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { binaryProblem, decodePage } from '../../pipeline/extract/decode-page.ts';
import { printHtml } from '../../pipeline/print/print-html.ts';
import { printJson } from '../../pipeline/print/print-json.ts';
import { printMarkdown } from '../../pipeline/print/print-markdown.ts';
import { printText } from '../../pipeline/print/print-text.ts';
import type { Services } from '../../pipeline/read-article.ts';
import type { Article } from '../../pipeline/types.ts';
import { type Input, listInputs } from './list-inputs.ts';
import type { Format, Options } from './parse-arguments.ts';
import { describeProblem, Problem, sizeLimit, tooLarge } from './problems.ts';
import { readSource, type Source } from './read-source.ts';

interface Work {
  services: Services;
  finish: (article: Article) => Article;
  readStandardInput: () => Promise<Uint8Array>;
  write: (text: string) => Promise<void>;
  complain: (path: string, problem: string) => void;
  report: (done: number, all: number) => void;
}

/** Cleans files, directories and standard input one after another; gives how many failed. */
export async function cleanFiles(options: Options, work: Work): Promise<number> {
  const inputs = listInputs(options.inputs);
  const taken = new Set<string>();
  let failed = 0;
  for (const [index, input] of inputs.entries()) {
    try {
      const text = print(await readInput(input, options, work), options.format);
      if (options.out === undefined) await work.write(text);
      else writeResult(path.join(options.out, resultName(input, options.format, taken)), text);
    } catch (error) {
      failed += 1;
      work.complain(input.path, describeProblem(error));
    }
    work.report(index + 1, inputs.length);
  }
  return failed;
}

async function readInput(input: Input, { url }: Options, work: Work): Promise<Article> {
  if ('problem' in input) throw new Problem(input.problem);
  const bytes = await readBytes(input.path, work);
  if (bytes.length > sizeLimit) throw new Problem(tooLarge);
  if (bytes.length === 0) throw new Problem('It is empty.');
  const problem = binaryProblem(bytes);
  if (problem) throw new Problem(problem);
  const content = decodePage(bytes).text;
  const source: Source = { ...(looksLikeHtml(input.path, content) ? { html: content } : { text: content }) };
  return work.finish(await readSource({ ...source, ...(url && { url }) }, work.services));
}

async function readBytes(file: string, work: Work): Promise<Uint8Array> {
  if (file === '-') return work.readStandardInput();
  if (statSync(file).size > sizeLimit) throw new Problem(tooLarge);
  return readFileSync(file);
}

/** By its name where that says it; otherwise (`-`, no extension) by how it begins. */
function looksLikeHtml(file: string, content: string): boolean {
  if (/\.(?:html?|xhtml)$/i.test(file)) return true;
  if (/\.(?:txt|text|md|markdown)$/i.test(file)) return false;
  return /^\s{0,1000}<(?:!doctype\s+html|html|head|body|\?xml|!--)/i.test(content);
}

function print(article: Article, format: Format): string {
  switch (format) {
    case 'md':
      return printMarkdown(article);
    case 'json':
      return `${JSON.stringify(printJson(article))}\n`;
    case 'html':
      return printHtml(article);
    case 'txt':
      return printText(article);
    default:
      return format satisfies never;
  }
}

/** The input's name with the format's extension; where two inputs would share it, the whole input name stays in front. */
function resultName(input: Input, format: Format, taken: Set<string>): string {
  const name = 'name' in input ? input.name : path.basename(input.path);
  const { dir, name: stem } = path.parse(name);
  let result = path.join(dir, `${stem}.${format}`);
  for (let count = 1; taken.has(result); count += 1) {
    result = count === 1 ? `${name}.${format}` : `${name}.${count}.${format}`;
  }
  taken.add(result);
  return result;
}

function writeResult(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

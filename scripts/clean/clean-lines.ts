import type { Convert } from '../../pipeline/convert/convert.ts';
import { printJson } from '../../pipeline/print/print-json.ts';
import type { Services } from '../../pipeline/read-article.ts';
import type { Article } from '../../pipeline/types.ts';
import { describeProblem, Problem, sizeLimit, tooLarge } from './problems.ts';
import { readLines } from './read-lines.ts';
import { readSource } from './read-source.ts';
import { convertText, findFiguresOfText, restoreText } from './single-stage.ts';

/** JSON doubles the length of text that is all quotation marks; a line may also carry both forms of a page. */
const lineLimit = 4 * sizeLimit;

interface Work {
  services: Services;
  convert: Convert;
  /** Applied to each whole article, such as a conversion. */
  finish: (article: Article) => Article;
  write: (line: string) => Promise<void>;
  /** Called after each line with the count so far. */
  report: (done: number) => void;
}

/** Answers each JSON line with one JSON line, in order; gives how many failed. */
export async function cleanLines(chunks: AsyncIterable<Uint8Array>, work: Work): Promise<number> {
  let done = 0;
  let failed = 0;
  for await (const line of readLines(chunks, lineLimit)) {
    const answer = 'tooLong' in line ? { id: idIn(line.tooLong), error: tooLarge } : await answerLine(line.text, work);
    if ('error' in answer) failed += 1;
    await work.write(`${JSON.stringify(answer)}\n`);
    done += 1;
    work.report(done);
  }
  return failed;
}

async function answerLine(line: string, work: Work): Promise<object> {
  let id: unknown = idIn(line);
  try {
    const request = parseRequest(line);
    id = request.id ?? null;
    return { id, ...(await answerRequest(request, work)) };
  } catch (error) {
    return { id, error: describeProblem(error) };
  }
}

/** The id of a line that is no JSON, so that whoever sent it can tell which it was; null when none can be seen. */
function idIn(line: string): unknown {
  const [, id] =
    /^\s{0,99}\{\s{0,99}"id"\s{0,9}:\s{0,9}("(?:[^"\\]|\\.){0,500}"|-?\d{1,15})\s{0,9}[,}]/u.exec(line) ?? [];
  return id === undefined ? null : JSON.parse(id);
}

function parseRequest(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Problem('The line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem('The line is not a JSON object.');
  }
  return { ...value };
}

async function answerRequest(request: Record<string, unknown>, { services, convert, finish }: Work): Promise<object> {
  const { only, to } = request;
  const html = stringField(request, 'html');
  const text = stringField(request, 'text');
  const url = stringField(request, 'url');
  if (only === undefined) {
    const source = { ...(html !== undefined && { html }), ...(text !== undefined && { text }), ...(url && { url }) };
    return printJson(finish(await readSource(source, services)));
  }
  if (text === undefined) throw new Problem('"only" needs a "text".');
  if (Buffer.byteLength(text) > sizeLimit) throw new Problem(tooLarge);
  switch (only) {
    case 'restore':
      return restoreText(text, services);
    case 'figures':
      return { figures: findFiguresOfText(text) };
    case 'convert':
      return { text: convertText(text, to, convert) };
    default:
      throw new Problem('"only" must be one of restore, figures, convert.');
  }
}

function stringField(request: Record<string, unknown>, name: string): string | undefined {
  const value = request[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw new Problem(`"${name}" must be a string.`);
  return value;
}

import { textOfSpans } from '../article/block-text.ts';
import type { Article, Block, ListItem, Span } from '../types.ts';

/** The article as Markdown (CommonMark with tables), its metadata in YAML front matter. */
export function printMarkdown(article: Article): string {
  return [printFrontMatter(article), printMarkdownBody(article)].join('\n\n');
}

/** The article's kept blocks as Markdown, without title and metadata. */
export function printMarkdownBody(article: Article): string {
  const blocks = article.blocks.filter((block) => !block.removed);
  const parts = blocks.map(printBlock).filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

function printFrontMatter(article: Article): string {
  const { title, subtitle, byline, source, site, dateline, section, publishedAt, editors, url } = article;
  const fields = { title, subtitle, byline, source, site, dateline, section, date: publishedAt, editors, url };
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    // A JSON string or list is YAML too, whatever it contains.
    return [`${name}: ${JSON.stringify(value)}`];
  });
  return ['---', ...lines, '---'].join('\n');
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return guardLineStart(printSpans(block.spans));
    case 'quote':
      return printSpans(block.spans)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'caption':
      return `*${printSpans(plain(block.spans))}*`;
    case 'heading':
      return `${'#'.repeat(block.level)} ${printSpans(block.spans).replaceAll('\n', ' ')}`;
    case 'list':
      return printList(block.items, block.ordered);
    case 'table':
      return printTable(block.rows);
    case 'image':
      return `![${escapeMarks(block.alt)}](${printTarget(block.src)})`;
    case 'code':
      return printCode(block.text);
    default:
      return block satisfies never;
  }
}

function printList(items: readonly ListItem[], ordered: boolean): string {
  const counts: number[] = [];
  return items
    .map(({ depth, spans }) => {
      counts.length = depth + 1;
      const count = (counts[depth] ?? 0) + 1;
      counts[depth] = count;
      return `${'   '.repeat(depth)}${ordered ? `${count}.` : '-'} ${printSpans(spans).replaceAll('\n', ' ')}`;
    })
    .join('\n');
}

/** Markdown tables always have a head: where the page has none it is left empty. */
function printTable(rows: readonly Span[][][]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const [head = [], ...body] = rows;
  const line = (row: readonly Span[][]): string => {
    const cells = Array.from({ length: width }, (_, index) => printCell(row[index] ?? []));
    return `| ${cells.join(' | ')} |`;
  };
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}

function printCell(spans: readonly Span[]): string {
  return printSpans(spans).replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function printCode(text: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function printSpans(spans: readonly Span[]): string {
  return spans.map(printSpan).join('');
}

function printSpan({ text, href, strong, em }: Span): string {
  // Marks must hug the text they set: white space stays outside.
  const core = text.trim();
  if (core === '') return text;
  const start = text.indexOf(core);
  const mark = `${strong ? '**' : ''}${em ? '*' : ''}`;
  const marked = `${mark}${escapeMarks(core)}${[...mark].reverse().join('')}`;
  const linked = href ? `[${marked}](${printTarget(href)})` : marked;
  return text.slice(0, start) + linked + text.slice(start + core.length);
}

function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** A paragraph that begins like a heading, list or quote stays a paragraph. */
function guardLineStart(text: string): string {
  return text.replace(/^(#{1,6}|[-+]|\d{1,9}(?=[.)]))(?=\s|[.)]\s)/gm, (mark) =>
    /^\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
  );
}

function printTarget(url: string): string {
  return `<${url.replace(/[<>\n]/g, encodeURIComponent)}>`;
}

function plain(spans: readonly Span[]): Span[] {
  return [{ text: textOfSpans(spans) }];
}

import { textOf } from '../article/block-text.ts';
import type { Article, Block, ListItem, Span } from '../types.ts';

const languages = { hans: 'zh-Hans', hant: 'zh-Hant', mixed: 'zh', other: 'und' } as const;

/** The article as one standing HTML page without scripts or styles. */
export function printHtml(article: Article): string {
  const { title, subtitle, byline, source, dateline, publishedAt } = article;
  const facts = [byline, source, dateline].filter((fact) => fact !== undefined).map((fact) => escapeHtml(fact));
  if (publishedAt) facts.push(`<time datetime="${escapeHtml(publishedAt)}">${escapeHtml(publishedAt)}</time>`);
  const lines = [
    '<!doctype html>',
    `<html lang="${languages[article.script]}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body>',
    '<article>',
    ...(title ? [`<h1>${escapeHtml(title)}</h1>`] : []),
    ...(subtitle ? [`<p><b>${escapeHtml(subtitle)}</b></p>`] : []),
    ...(facts.length > 0 ? [`<p>${facts.join(' · ')}</p>`] : []),
    ...article.blocks.filter((block) => !block.removed).map(printBlock),
    '</article>',
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${printSpans(block.spans)}</p>`;
    case 'quote':
      return `<blockquote><p>${printSpans(block.spans)}</p></blockquote>`;
    case 'caption':
      return `<p><small>${printSpans(block.spans)}</small></p>`;
    case 'heading':
      return `<h${block.level}>${printSpans(block.spans)}</h${block.level}>`;
    case 'list':
      return printList(block.items, block.ordered ? 'ol' : 'ul');
    case 'table':
      return printTable(block.rows, block.header);
    case 'image':
      return `<img src="${escapeHtml(block.src)}" alt="${escapeHtml(block.alt)}">`;
    case 'code':
      return `<pre><code>${escapeHtml(textOf(block))}</code></pre>`;
    default:
      return block satisfies never;
  }
}

/** Items of greater depth become a list inside the item before them. */
function printList(items: readonly ListItem[], tag: 'ol' | 'ul'): string {
  let html = '';
  let depth = -1;
  for (const item of items) {
    if (item.depth > depth) html += `<${tag}><li>`.repeat(item.depth - depth);
    else html += `${`</li></${tag}>`.repeat(depth - item.depth)}</li><li>`;
    html += printSpans(item.spans);
    depth = item.depth;
  }
  return html + `</li></${tag}>`.repeat(depth + 1);
}

function printTable(rows: readonly Span[][][], header: boolean): string {
  const lines = rows.map((row, index) => {
    const tag = header && index === 0 ? 'th' : 'td';
    return `<tr>${row.map((cell) => `<${tag}>${printSpans(cell)}</${tag}>`).join('')}</tr>`;
  });
  return `<table>${lines.join('')}</table>`;
}

function printSpans(spans: readonly Span[]): string {
  return spans
    .map(({ text, href, strong, em }) => {
      let html = escapeHtml(text).replaceAll('\n', '<br>');
      if (em) html = `<em>${html}</em>`;
      if (strong) html = `<strong>${html}</strong>`;
      return href ? `<a href="${escapeHtml(href)}">${html}</a>` : html;
    })
    .join('');
}

/** Text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

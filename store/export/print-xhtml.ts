import type { Article, Block, ListItem, Span } from '../../pipeline/types.ts';
import { isSafeLink } from '../safe-link.ts';

const languages = { hans: 'zh-Hans', hant: 'zh-Hant', mixed: 'zh', other: 'und' } as const;

/** The language of an article's text, for `lang`. */
export function languageOf({ script }: Article): string {
  return languages[script];
}

/**
 * Prints the kept blocks as markup that is HTML and XHTML at once. `imageAt` gives the place of an image in the file;
 * an image without one is not loaded from elsewhere: its alternative text stands for it.
 */
export function printBlocks(article: Article, imageAt: (src: string) => string | undefined): string {
  return article.blocks
    .filter((block) => !block.removed)
    .map((block) => printBlock(block, imageAt))
    .filter((markup) => markup !== '')
    .join('\n');
}

function printBlock(block: Block, imageAt: (src: string) => string | undefined): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${printSpans(block.spans)}</p>`;
    case 'quote':
      return `<blockquote><p>${printSpans(block.spans)}</p></blockquote>`;
    case 'caption':
      return `<p class="caption">${printSpans(block.spans)}</p>`;
    case 'heading':
      return `<h${block.level}>${printSpans(block.spans)}</h${block.level}>`;
    case 'list':
      return printList(block.items, block.ordered ? 'ol' : 'ul');
    case 'table':
      return printTable(block.rows, block.header);
    case 'image': {
      const place = imageAt(block.src);
      if (place) return `<p class="image"><img src="${escapeXml(place)}" alt="${escapeXml(block.alt)}"/></p>`;
      return block.alt === '' ? '' : `<p class="image">${escapeXml(block.alt)}</p>`;
    }
    case 'code':
      return `<pre><code>${escapeXml(block.text)}</code></pre>`;
    default:
      return block satisfies never;
  }
}

/** Deeper items become lists within the item before them. */
function printList(items: readonly ListItem[], tag: 'ol' | 'ul'): string {
  let markup = '';
  let open = 0;
  for (const item of items) {
    const depth = Math.min(item.depth, open, 8);
    if (depth === open) {
      markup += `<${tag}><li>`;
      open += 1;
    } else {
      markup += `${`</li></${tag}>`.repeat(open - depth - 1)}</li><li>`;
      open = depth + 1;
    }
    markup += printSpans(item.spans);
  }
  return markup + `</li></${tag}>`.repeat(open);
}

function printTable(rows: readonly Span[][][], header: boolean): string {
  const lines = rows
    .filter((row) => row.length > 0)
    .map((row, index) => {
      const tag = header && index === 0 ? 'th' : 'td';
      return `<tr>${row.map((cell) => `<${tag}>${printSpans(cell)}</${tag}>`).join('')}</tr>`;
    });
  return lines.length > 0 ? `<table>${lines.join('')}</table>` : '';
}

function printSpans(spans: readonly Span[]): string {
  return spans
    .map(({ text, href, strong, em }) => {
      let markup = escapeXml(text).replaceAll('\n', '<br/>');
      if (em) markup = `<em>${markup}</em>`;
      if (strong) markup = `<strong>${markup}</strong>`;
      const link = href && webAddress(href);
      return link ? `<a href="${escapeXml(link)}">${markup}</a>` : markup;
    })
    .join('');
}

/** A link out of the file; places within the page it came from are not in it. */
function webAddress(href: string): string | undefined {
  if (href.startsWith('#') || !isSafeLink(href) || !URL.canParse(href)) return undefined;
  // The address parser lets a few characters stand that the file's checkers do not.
  return new URL(href).href.replace(/[|\\^`{}[\]]/g, encodeURIComponent);
}

/** Text for content and quoted attributes, without the characters that XML cannot hold. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(notXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Control characters, and the two units that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

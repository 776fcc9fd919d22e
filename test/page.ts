import { JSDOM, VirtualConsole } from 'jsdom';
import { textOf } from '../pipeline/article/block-text.ts';
import { clean } from '../pipeline/clean/clean.ts';
import { extractDocument } from '../pipeline/extract/extract-document.ts';
import { readMetadata } from '../pipeline/metadata/read-metadata.ts';
import type { Article } from '../pipeline/types.ts';

/** A parsed page for tests. `title` goes into the head; the body is given. */
export function page(
  body: string,
  { title = '', head = '', url = 'https://news.example.com/2023/0221/a.html' } = {},
): Document {
  const html = `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The page's article after extraction, metadata and cleaning; throws when there is none. */
export function readPage(document: Document): Article {
  const extraction = extractDocument({ kind: 'document', document, url: document.URL });
  if (!extraction) throw new Error(`Expected an article in ${document.URL}`);
  return clean(readMetadata(extraction.article, extraction.evidence));
}

/** Texts of the blocks that are kept, images left out. */
export function keptTexts(article: Article): string[] {
  return article.blocks.filter((block) => !block.removed && block.kind !== 'image').map(textOf);
}

const unread =
  'script, style, noscript, template, svg, iframe, select, textarea, head, title, video, audio, canvas, object, datalist';

/** Every text a reader sees on a parsed page, in order, without white space. */
export function visibleText(document: Document): string {
  const walker = document.createTreeWalker(document.body, 4);
  let text = '';
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || parent.closest(unread) || isHidden(parent)) continue;
    text += walker.currentNode.nodeValue ?? '';
  }
  return text.replace(/\s+/g, '');
}

function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || /display\s*:\s*none/i.test(at.getAttribute('style') ?? '')) return true;
  }
  return false;
}

import type { DocumentPage, Page } from '../../pipeline/extract/page.ts';
import { isHidden } from './is-hidden.ts';
import { bodyOf, isClobbered, unclobberedCopy } from './unclobbered.ts';

/** What the pipeline reads of the document in a tab. Nothing is written to it. */
export function pageOfDocument(document: Document): Page {
  const url = document.URL;
  if (/^text\/(plain|markdown|x-markdown)$/.test(document.contentType)) {
    // The browser shows plain text as one <pre>.
    return { kind: 'text', text: bodyOf(document)?.textContent ?? '', url, parseHtml };
  }
  if (isClobbered(document)) {
    const { copy, isHidden: isHiddenInCopy } = unclobberedCopy(document, isHidden);
    return { kind: 'document', document: copy, url, isHidden: isHiddenInCopy };
  }
  return { kind: 'document', document, url, isHidden };
}

/** What the pipeline reads of a document that was fetched and parsed, and has no styles to ask. */
export function pageOfParsed(document: Document, url: string): DocumentPage {
  const isClear = !isClobbered(document);
  return { kind: 'document', url, document: isClear ? document : unclobberedCopy(document, () => false).copy };
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

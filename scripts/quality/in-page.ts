/** Runs inside the browser, bundled: reads one page with this project's pipeline and with its peers. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { textOf } from '../../pipeline/article/block-text.ts';
import { clean } from '../../pipeline/clean/clean.ts';
import { extractDocument } from '../../pipeline/extract/extract-document.ts';
import { readMetadata } from '../../pipeline/metadata/read-metadata.ts';

/** What a tool found on a page, and how long it took, in milliseconds. */
export interface Reading {
  title?: string;
  publishedAt?: string;
  source?: string;
  text: string;
  /** How sure the tool is, 0 to 1, when it says so. */
  confidence?: number;
  time: number;
}

export type Tool = 'ours' | 'readability' | 'defuddle';

type Answer = Omit<Reading, 'time'>;

/** Reads markup with one tool; the document is parsed anew each time, outside the measured time. */
function read(tool: Tool, html: string, url: string): Reading {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const started = performance.now();
  const answer = tools[tool](document, url);
  return { ...answer, time: performance.now() - started };
}

const tools: Record<Tool, (document: Document, url: string) => Answer> = { ours, readability, defuddle };

function ours(document: Document, url: string): Answer {
  const extraction = extractDocument({ kind: 'document', document, url });
  if (!extraction) return { text: '' };
  const article = clean(readMetadata(extraction.article, extraction.evidence));
  const kept = article.blocks.filter((block) => !block.removed);
  return {
    title: article.title,
    text: kept.map(textOf).join('\n'),
    confidence: article.confidence,
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    ...(article.source !== undefined && { source: article.source }),
  };
}

// Peers change the document they are given, so a reader over a live page must clone it first.
function readability(document: Document): Answer {
  const found = new Readability(document.cloneNode(true) as Document).parse();
  return {
    text: found?.textContent ?? '',
    ...(found?.title && { title: found.title }),
    ...(found?.publishedTime && { publishedAt: found.publishedTime }),
  };
}

function defuddle(document: Document, url: string): Answer {
  const found = new Defuddle(document.cloneNode(true) as Document, { url }).parse();
  const text = new DOMParser().parseFromString(found.content, 'text/html').body.textContent ?? '';
  return { text, title: found.title, publishedAt: found.published };
}

Object.assign(globalThis, { readWith: read });

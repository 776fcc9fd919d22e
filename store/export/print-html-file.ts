import type { Article } from '../../pipeline/types.ts';
import type { ImageFile } from '../images.ts';
import { encodeBase64 } from './encode-base64.ts';
import { fileStyle } from './file-style.ts';
import { escapeXml, languageOf, printBlocks } from './print-xhtml.ts';

/** The id of the element that carries the article as data, for reading it back. */
export const dataElementId = 'qingdu-article';

/**
 * Prints an article as one HTML file that is whole by itself: kept images inside, nothing loaded, nothing run. Its own
 * policy forbids requests and scripts. The article rides along as data, so that the file can be imported again.
 */
export function printHtmlFile(article: Article, images: readonly ImageFile[]): string {
  const places = new Map(images.map(({ src, type, bytes }) => [src, dataAddress(type, bytes)]));
  const { title, subtitle, url } = article;
  const facts = factsOf(article).map((fact) => `<span>${escapeXml(fact)}</span>`);
  return [
    '<!doctype html>',
    `<html lang="${languageOf(article)}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>`,
    '<meta name="referrer" content="no-referrer"/>',
    '<meta name="viewport" content="width=device-width"/>',
    `<title>${escapeXml(title)}</title>`,
    `<style>${fileStyle}</style>`,
    '</head>',
    '<body>',
    '<article>',
    `<h1>${escapeXml(title)}</h1>`,
    ...(subtitle ? [`<p class="subtitle">${escapeXml(subtitle)}</p>`] : []),
    ...(facts.length > 0 ? [`<p class="facts">${facts.join(' ')}</p>`] : []),
    printBlocks(article, (src) => places.get(src)),
    ...(/^https?:/.test(url) ? [`<p class="facts"><a href="${escapeXml(url)}">${escapeXml(url)}</a></p>`] : []),
    '</article>',
    `<script type="application/json" id="${dataElementId}">${dataOf(article)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What stands under the headline. */
export function factsOf({ byline, source, dateline, publishedAt }: Article): string[] {
  return [source, byline, dateline, publishedAt?.slice(0, 16).replace('T', ' ')].filter(
    (fact) => fact !== undefined && fact !== '',
  ) as string[];
}

/** JSON that cannot end the element it stands in, with lone surrogates escaped. */
function dataOf(article: Article): string {
  return JSON.stringify(article).replaceAll('<', '\\u003c');
}

function dataAddress(type: string, bytes: ArrayBuffer): string {
  return `data:${type};base64,${encodeBase64(new Uint8Array(bytes))}`;
}

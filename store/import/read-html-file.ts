import { checkArticle } from '../check-article.ts';
import { dataElementId } from '../export/print-html-file.ts';
import { type Found, nothingFound } from './found.ts';

const opening = `<script type="application/json" id="${dataElementId}">`;

/** Reads back an HTML file that the library exported; `undefined` when the text is another page. */
export function readHtmlFile(html: string): Found | undefined {
  const start = html.lastIndexOf(opening);
  if (start < 0) return undefined;
  const data = html.slice(start + opening.length, html.indexOf('</script>', start));
  const found = nothingFound();
  const article = checkArticle(parse(data));
  if (article) found.entries.push({ article });
  else found.problems.push({ at: 1, kind: 'not-an-article' });
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

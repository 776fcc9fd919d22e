import type { DocumentPage } from './page.ts';

/** So many text areas are looked at; a page has a few, for its script or for comments. */
const most = 40;

/**
 * Some sites send the article as markup in a text area, for a script to show. In a page that was saved before its script
 * ran, nothing else has the text. Gives the page that is carried so, none when no area holds paragraphs.
 */
export function carriedPages({ isHidden: _, ...page }: DocumentPage): DocumentPage[] {
  const { document } = page;
  const areas = [...document.querySelectorAll('textarea')].slice(0, most).map((area) => area.textContent ?? '');
  const Parser = document.defaultView?.DOMParser ?? globalThis.DOMParser;
  if (!Parser || !areas.some(hasParagraphs)) return [];
  // When it appeared stands above it, as on a page that is shown.
  const carried = new Parser().parseFromString(
    [...areas.flatMap(timeOf), ...areas.filter(hasParagraphs)].join('\n'),
    'text/html',
  );
  for (const fact of document.querySelectorAll('head > title, head > meta, head > base'))
    carried.head.append(carried.importNode(fact, true));
  return [{ ...page, document: carried }];
}

function hasParagraphs(text: string): boolean {
  return (text.match(/<p[\s>]/gi)?.length ?? 0) > 1;
}

/** When the article appeared, in milliseconds, as a line that is read like any page's. */
function timeOf(text: string): string[] {
  const time = /^\s*(1\d{12})\s*$/.exec(text)?.[1];
  if (!time) return [];
  const inChina = new Date(Number(time) + 8 * 3_600_000).toISOString();
  return [`<p>${inChina.slice(0, 16).replace('T', ' ')}</p>`];
}

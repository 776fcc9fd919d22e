const carriers = 'time[datetime], span[title], em[title], abbr[title], i[title]';
const dated = /^\s*(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}/;

/**
 * The time that stands in an attribute below the headline, where the page itself shows 3小时前 or 前天 14:22:
 * `<span title="2026-3-8 14:22:10">`. At most one, raw: those further down are other people's.
 */
export function attributeTimes(document: Document, headline: Element | undefined): string[] {
  if (!headline) return [];
  for (const element of document.querySelectorAll(carriers)) {
    if (!(headline.compareDocumentPosition(element) & 4)) continue; // DOCUMENT_POSITION_FOLLOWING
    const value = element.getAttribute('datetime') ?? element.getAttribute('title') ?? '';
    if (dated.test(value)) return [value.trim()];
  }
  return [];
}

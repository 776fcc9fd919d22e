import type { LibraryRecord } from '../schema.ts';
import { fold } from './fold.ts';
import type { Query } from './parse-query.ts';

/**
 * The records that a query asks for, in the order given. `texts` is folded text by id. A plain scan: ten thousand
 * articles take some milliseconds, and every substring is found, which no index of words can promise for Chinese.
 */
export function searchLibrary(
  records: readonly LibraryRecord[],
  texts: ReadonlyMap<string, string>,
  query: Query,
): LibraryRecord[] {
  return records.filter((record) => matchesFields(record, query) && matchesText(texts.get(record.id) ?? '', query));
}

/** Whether a query asks for anything at all. */
export function isEmptyQuery(query: Query): boolean {
  return Object.values(query).every((wishes: readonly unknown[]) => wishes.length === 0);
}

/**
 * Where the terms stand in a text, in order and not overlapping, as UTF-16 offsets; folding keeps lengths, so these
 * are places in the text as it is shown too. At most `limit` of them.
 */
export function findHits(text: string, { terms }: Query, limit = 1000): { start: number; end: number }[] {
  const folded = fold(text);
  const found = terms.flatMap((term) => placesOf(folded, term, limit));
  const hits: { start: number; end: number }[] = [];
  for (const place of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = hits.at(-1);
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else hits.push(place);
  }
  return hits.slice(0, limit);
}

function placesOf(text: string, term: string, limit: number): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(term); at >= 0 && places.length < limit; at = text.indexOf(term, at + term.length)) {
    places.push({ start: at, end: at + term.length });
  }
  return places;
}

function matchesText(text: string, { terms, excluded }: Query): boolean {
  return terms.every((term) => text.includes(term)) && !excluded.some((term) => text.includes(term));
}

function matchesFields(record: LibraryRecord, { sources, places, tags, dates }: Query): boolean {
  if (sources.length > 0 && !sources.some((source) => holds(record.source, source))) return false;
  if (places.length > 0 && !places.some((place) => record.places.some((known) => holds(known, place)))) return false;
  if (tags.length > 0 && !tags.some((tag) => record.tags.some((known) => fold(known) === tag))) return false;
  return dates.length === 0 || dates.some(({ from, to }) => from <= dayOf(record) && dayOf(record) <= to);
}

function holds(text: string | undefined, wanted: string): boolean {
  return text !== undefined && fold(text).includes(wanted);
}

/** The day an article appeared, as its page gives it; the day it was saved when the page gives none. */
function dayOf({ publishedAt, savedAt }: LibraryRecord): string {
  return (publishedAt ?? new Date(savedAt).toISOString()).slice(0, 10);
}

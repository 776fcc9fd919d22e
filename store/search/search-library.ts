import type { LibraryRecord } from '../schema.ts';
import { fold } from './fold.ts';
import type { FieldWish, Query } from './parse-query.ts';

/**
 * Which of some folded texts hold a query's words, as indexes. A plain scan: ten thousand articles take some
 * milliseconds, and every substring is found, which no index of words can promise for Chinese.
 */
export function findTexts(texts: readonly string[], query: Query): Uint32Array<ArrayBuffer> {
  const found = new Uint32Array(texts.length);
  let count = 0;
  for (let index = 0; index < texts.length; index += 1) {
    if (!matchesText(texts[index] ?? '', query)) continue;
    found[count] = index;
    count += 1;
  }
  return found.slice(0, count);
}

/** The records that a query asks for by its fields, in the order given. */
export function filterRecords(
  records: readonly LibraryRecord[],
  { fields, excludedFields }: Query,
): readonly LibraryRecord[] {
  const asked = [...Map.groupBy(fields, ({ field }) => field).values()];
  if (asked.length + excludedFields.length === 0) return records;
  return records.filter(
    (record) =>
      asked.every((wishes) => wishes.some((wish) => fits(record, wish))) &&
      !excludedFields.some((wish) => fits(record, wish)),
  );
}

/** Whether a query asks for words, and not only for fields. */
export function asksForText({ terms, excluded }: Query): boolean {
  return terms.length + excluded.length > 0;
}

/** Whether a query asks for anything at all. */
export function isEmptyQuery(query: Query): boolean {
  return Object.values(query).every((wishes: readonly unknown[]) => wishes.length === 0);
}

/**
 * Where the terms of a query stand in a text, in order and not overlapping, as UTF-16 offsets. At most `limit` of them.
 */
export function findHits(text: string, { terms }: Query, limit = 1000): Place[] {
  // Folding keeps lengths, so these are places in the text as it is shown too.
  return terms.length === 0 ? [] : placesOfTerms(fold(text), terms, limit);
}

/** The same in text that is folded already. */
export function placesOfTerms(folded: string, terms: readonly string[], limit = 1000): Place[] {
  const found = terms.flatMap((term) => placesOf(folded, term, limit));
  const places: Place[] = [];
  for (const place of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = places.at(-1);
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else places.push(place);
  }
  return places.slice(0, limit);
}

export interface Place {
  start: number;
  end: number;
}

function placesOf(text: string, term: string, limit: number): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(term); at >= 0 && places.length < limit; at = text.indexOf(term, at + term.length)) {
    places.push({ start: at, end: at + term.length });
  }
  return places;
}

function matchesText(text: string, { terms, excluded }: Query): boolean {
  for (const term of terms) if (!text.includes(term)) return false;
  for (const term of excluded) if (text.includes(term)) return false;
  return true;
}

function fits(record: LibraryRecord, wish: FieldWish): boolean {
  switch (wish.field) {
    case 'source':
      return holds(record.source, wish.value);
    case 'place':
      return record.places.some((place) => holds(place, wish.value));
    case 'tag':
      return record.tags.some((tag) => fold(tag) === wish.value);
    case 'date':
      return wish.from <= dayOf(record) && dayOf(record) <= wish.to;
    default:
      return wish satisfies never;
  }
}

function holds(text: string | undefined, wanted: string): boolean {
  return text !== undefined && fold(text).includes(wanted);
}

/** The day an article appeared, as its page gives it; the day it was saved when the page gives none. */
function dayOf({ publishedAt, savedAt }: LibraryRecord): string {
  return (publishedAt ?? new Date(savedAt).toISOString()).slice(0, 10);
}

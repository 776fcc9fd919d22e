import { fold } from './fold.ts';

/** What a reader asks of the library. All text is folded. */
export interface Query {
  /** Each must stand in the text, as it is written. */
  terms: string[];
  /** None may stand in the text. */
  excluded: string[];
  /** Of several for one field, one must fit. */
  fields: FieldWish[];
  /** None may fit. */
  excludedFields: FieldWish[];
}

/** What a field is to hold; days are '2026-01-03' style, both ends within. */
export type FieldWish =
  | { field: 'source' | 'place' | 'tag'; value: string }
  | { field: 'date'; from: string; to: string };

// Folded already, so that one spelling stands for both scripts.
const fieldNames: Record<string, FieldWish['field']> = {
  来源: 'source',
  媒体: 'source',
  source: 'source',
  地区: 'place',
  地点: 'place',
  place: 'place',
  标签: 'tag',
  tag: 'tag',
  日期: 'date',
  时间: 'date',
  date: 'date',
};

/** A word or a quoted phrase, perhaps excluded with a minus, perhaps of a field: '-来源:"新华社"'. */
const part = /(-)?(?:([^\s:"“”「」-][^\s:"“”「」]{0,9}):)?(?:"([^"]*)"?|“([^”]*)”?|「([^」]*)」?|(\S+))/g;
const datePart = /^(\d{4})(?:[-/.年](\d{1,2}))?(?:[-/.月](\d{1,2}))?[年月日]?$/;

/**
 * Reads what was typed into the search field.
 * '"社区 卫生" -广告 来源:新华社 日期:2025-03..2025-06' -> one phrase, one exclusion, one source, one stretch of days
 */
export function parseQuery(typed: string): Query {
  const query: Query = { terms: [], excluded: [], fields: [], excludedFields: [] };
  for (const match of fold(typed).matchAll(part)) {
    const [whole, minus, name = '', ...values] = match;
    const value = values.find((text) => text !== undefined) ?? '';
    if (value === '') continue;
    const field = Object.hasOwn(fieldNames, name) ? fieldNames[name] : undefined;
    const wish = field && readWish(field, value);
    // A colon after any other word is a colon of the text.
    const text = name && !field ? whole.slice(minus ? 1 : 0) : value;
    if (wish) (minus ? query.excludedFields : query.fields).push(wish);
    else (minus ? query.excluded : query.terms).push(text);
  }
  return query;
}

/** `undefined` for a date that is none. */
function readWish(field: FieldWish['field'], value: string): FieldWish | undefined {
  if (field !== 'date') return { field, value };
  const stretch = readDates(value);
  return stretch && { field, ...stretch };
}

// '2025' -> 2025-01-01 to 2025-12-31; '2025-03..2025-06' -> 2025-03-01 to 2025-06-31; '..2024' -> until 2024-12-31
function readDates(value: string): { from: string; to: string } | undefined {
  const [from = '', to = from] = value.split(/\.\.|~|至/);
  const first = from === '' ? '0000-00-00' : firstDay(from);
  const last = to === '' ? '9999-99-99' : lastDay(to);
  return first && last ? { from: first, to: last } : undefined;
}

function firstDay(date: string): string | undefined {
  const [, year, month = '1', day = '1'] = datePart.exec(date) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function lastDay(date: string): string | undefined {
  const [, year, month = '12', day = '31'] = datePart.exec(date) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

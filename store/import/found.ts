import type { Entry } from '../import-entries.ts';
import type { ReaderFields, StoredImage } from '../schema.ts';

/** What is wrong with one entry of a file; the page that shows it has a sentence for each. */
export type ProblemKind =
  | 'not-json'
  | 'not-an-article'
  | 'newer-version'
  | 'bad-image'
  | 'cut-off'
  | 'unknown-file'
  | 'no-text'
  | 'not-a-web-address';

export interface Problem {
  /** Counts from 1 within the file; 0 when it concerns the file itself. */
  at: number;
  kind: ProblemKind;
  title?: string;
}

/** Something with text that is no article yet: it is cleaned like a page first. */
export interface FoundPage {
  at: number;
  html: string;
  url: string;
  title: string;
  publishedAt?: string;
  byline?: string;
  reader: Partial<ReaderFields>;
}

/** What a file holds. */
export interface Found {
  entries: Entry[];
  pages: FoundPage[];
  images: StoredImage[];
  problems: Problem[];
}

/** A file without anything in it. */
export function nothingFound(): Found {
  return { entries: [], pages: [], images: [], problems: [] };
}

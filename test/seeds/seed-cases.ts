import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block } from '../../pipeline/types.ts';

/** What a human found on a seed's page. Absent fields must be absent from the article too. */
export interface Facts {
  url: string;
  title: string;
  subtitle?: string;
  byline?: string;
  source?: string;
  site?: string;
  dateline?: string;
  section?: string;
  publishedAt?: string;
  editors?: string[];
  /** Every kept block, images aside; white space and width do not count. */
  blocks?: { kind: Block['kind']; text: string }[];
  /** Text the article must hold, and text it must not. */
  keeps?: string[];
  drops?: string[];
  /** What differs in one carrier; null for a field that carrier does not give. */
  txt?: Partial<Record<keyof Facts, string | null>>;
  html?: Partial<Record<keyof Facts, string | null>>;
}

/** One frozen page or text of a seed. */
export interface SeedCase {
  /** `seeds/<host-or-template>/<case>` */
  path: string;
  file: string;
  carrier: 'txt' | 'md' | 'html';
  facts: Facts;
}

export const factFields = [
  'title',
  'subtitle',
  'byline',
  'source',
  'site',
  'dateline',
  'section',
  'publishedAt',
  'editors',
] as const satisfies (keyof Article & keyof Facts)[];

/** All cases of all seeds, in the order of their names. */
export function seedCases(): SeedCase[] {
  return readdirSync('seeds', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => casesOf(join('seeds', name)));
}

function casesOf(folder: string): SeedCase[] {
  return readdirSync(folder).flatMap((name) => {
    const [, stem, carrier] = /^(.+)\.(txt|md|html)$/.exec(name) ?? [];
    if (stem === undefined || stem.endsWith('.reader')) return [];
    const path = join(folder, stem);
    const facts = JSON.parse(readFileSync(`${path}.facts.json`, 'utf8')) as Facts;
    return [{ path, file: join(folder, name), carrier: carrier as SeedCase['carrier'], facts }];
  });
}

/** Width and white space do not count in comparisons. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect } from 'vitest';
import type { Article } from '../../pipeline/types.ts';
import { type Library, type Migration, openLibrary } from '../../store/open-library.ts';
import { article } from '../article.ts';

export interface Clock {
  now: number;
}

/** An empty library with a clock that stands still until a test moves it. */
export async function emptyLibrary(): Promise<Library & { clock: Clock }> {
  globalThis.indexedDB = new IDBFactory();
  return reopen({ now: Date.UTC(2026, 0, 1) });
}

export async function reopen(clock: Clock, migrations?: readonly Migration[]): Promise<Library & { clock: Clock }> {
  const library = await openLibrary({ now: () => clock.now, ...(migrations && { migrations }) });
  return { ...library, clock };
}

/** A news article at an address of its own. */
export function news(path: string, ...texts: string[]): Article {
  return { ...article(...texts), url: `https://news.example.com/${path}.html`, title: `标题${path}` };
}

/** Everything on disk, for comparing whole states. The clock may run without anything else happening. */
export async function dump({ db }: Library): Promise<Record<string, unknown[]>> {
  const names = [...db.objectStoreNames].filter((name) => name !== 'settings');
  const rows = (await db.getAll('rows')).flatMap(({ records }) => records);
  const records = await db.getAll('articles');
  expect(rows.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(records);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await db.getAll(name)] as const)));
}

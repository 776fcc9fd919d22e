import { searchTextOf } from '../../store/describe-article.ts';
import type { Library } from '../../store/open-library.ts';
import { listRecords, readSaved, readTexts } from '../../store/read-library.ts';
import { findHits } from '../../store/search/search-library.ts';
import type { LibraryState } from './library-state.ts';

/** Milliseconds that a browser needs at most for its next paint. */
const paintTime = 40;

/** Reads the list; the text for search follows, so that the list need not wait for it. */
export async function loadLibrary(library: Library, state: LibraryState): Promise<void> {
  state.records.value = new Map((await listRecords(library)).map((record) => [record.id, record]));
  // The list is painted first: taking in the text of ten thousand articles holds up the page for some frames.
  await new Promise((resolve) => setTimeout(resolve, paintTime));
  state.texts.value = await readTexts(library);
  await measureUsage(state);
}

/** Reads again what has changed in the library. */
export async function refresh(library: Library, state: LibraryState, ids: readonly string[]): Promise<void> {
  if (ids.length > 200) return loadLibrary(library, state);
  const records = new Map(state.records.value);
  for (const id of ids) {
    const record = await library.db.get('articles', id);
    if (record) records.set(id, record);
    else records.delete(id);
  }
  state.records.value = records;
  state.texts.value = await readTexts(library);
  await measureUsage(state);
}

/** Around the first hit this many characters are shown. */
const snippetLength = 120;
const beforeHit = 24;

/** Reads the text around the first hit for the rows in sight. */
export async function loadSnippets(library: Library, state: LibraryState, ids: readonly string[]): Promise<void> {
  const query = state.query.value;
  if (query.terms.length === 0) {
    if (state.snippets.value.size > 0) state.snippets.value = new Map();
    return;
  }
  const found = await Promise.all(
    ids.map(async (id) => {
      const saved = await readSaved(library, id);
      return saved && ([id, snippetOf(searchTextOf(saved.article), saved.record.title.length, query)] as const);
    }),
  );
  if (state.query.value === query) state.snippets.value = new Map(found.filter((entry) => entry !== undefined));
}

/** From a little before the first hit of the text; hits in the title are seen in the title. */
function snippetOf(text: string, titleLength: number, query: Parameters<typeof findHits>[1]): string {
  const hits = findHits(text, query);
  const first = hits.find((hit) => hit.start > titleLength)?.start ?? titleLength + 1;
  const start = Math.max(titleLength + 1, first - beforeHit);
  return `${start > titleLength + 1 ? '…' : ''}${text.slice(start, start + snippetLength).replaceAll('\n', ' ')}`;
}

async function measureUsage(state: LibraryState): Promise<void> {
  state.usage.value = (await navigator.storage.estimate()).usage;
}

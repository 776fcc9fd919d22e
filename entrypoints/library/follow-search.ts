import { effect } from '@preact/signals';
import { translate as t } from '../../browser/translate.ts';
import type { LibraryRecord } from '../../store/schema.ts';
import { asksForText, filterRecords } from '../../store/search/search-library.ts';
import type { AskWorker } from './ask-worker.ts';
import type { LibraryState } from './library-state.ts';

/** Keeps what is found, and the text around the hits in sight, in step with what is asked. */
export function followSearch(state: LibraryState, ask: AskWorker): void {
  /** The list the worker has. */
  let given: readonly LibraryRecord[] | undefined;
  effect(() => {
    const query = state.query.value;
    const list = state.shelved.value;
    if (!asksForText(query)) {
      state.found.value = { query, rows: filterRecords(list, query) };
      return;
    }
    const fresh = list === given ? undefined : list.map(({ id }) => id);
    given = list;
    ask('search', { list: fresh, query }).then(
      (places) => {
        // Later words may have been typed meanwhile.
        if (state.query.peek() !== query || state.shelved.peek() !== list) return;
        const rows: LibraryRecord[] = [];
        for (const place of places) if (list[place]) rows.push(list[place]);
        state.found.value = { query, rows: filterRecords(rows, query) };
      },
      () => {
        // The list stays as it is; opening the library tells what is wrong with it.
        given = undefined;
      },
    );
  });
  effect(() => {
    const { query } = state.found.value;
    const ids = state.visible.value;
    if (query.terms.length === 0) {
      if (state.snippets.peek().size > 0) state.snippets.value = new Map();
      return;
    }
    ask('snippets', { ids, query }).then(
      (snippets) => {
        if (state.found.peek().query === query) state.snippets.value = new Map(snippets);
      },
      () => {
        // The rows show how their articles begin.
      },
    );
  });
}

/** Keeps the groups of articles with the same text in step with the library, while they are shown. */
export function followReposts(state: LibraryState, ask: AskWorker): void {
  effect(() => {
    const records = state.records.value;
    if (!state.grouping.value || !records) return;
    ask('reposts', undefined).then(
      (groups) => {
        if (groups.length === 0 && !state.reposts.peek()) state.notice.value = { text: t('libraryNoReposts') };
        state.reposts.value = groups;
      },
      () => {
        // The list stays as it is.
      },
    );
  });
}

import type { LibraryRecord } from '../../../store/schema.ts';

/** A record of the library for tests. */
export function libraryRecord(id: string, fields: Partial<LibraryRecord>): LibraryRecord {
  return {
    id,
    updatedAt: '0mk000000-0000-00000000',
    savedAt: 1,
    contentAt: 1,
    tags: [],
    state: 'unread',
    favourite: false,
    url: '',
    title: '',
    script: 'hans',
    places: [],
    excerpt: '',
    counts: { characters: 0, figures: 0, removed: 0, edits: 0 },
    contentHash: '',
    ...fields,
  };
}

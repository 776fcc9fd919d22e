import { act } from './act.ts';
import { readRecords } from './article-rows.ts';
import type { Library } from './open-library.ts';
import { putRecords } from './put-records.ts';
import type { LibraryRecord } from './schema.ts';

/** What a reader changes in many articles at once. */
export interface RecordChange {
  state?: 'unread' | 'read';
  favourite?: boolean;
  addTags?: readonly string[];
  removeTags?: readonly string[];
}

/** Changes the reader's own fields of some articles; ids the library does not know are passed over. Returns the new records. */
export function changeRecords(
  library: Library,
  ids: readonly string[],
  change: RecordChange,
): Promise<LibraryRecord[]> {
  return act(library, async (tx, stamp) => {
    const changed = (await readRecords(tx, ids)).map((record) => ({
      ...applyChange(record, change),
      updatedAt: stamp,
    }));
    await putRecords(tx, changed);
    return changed;
  });
}

/** Gives articles back what the reader had done with them before a change, as their records from then say. */
export function changeRecordsBack(library: Library, before: readonly LibraryRecord[]): Promise<LibraryRecord[]> {
  const wanted = new Map(before.map(({ id, state, favourite, tags }) => [id, { state, favourite, tags }]));
  return act(library, async (tx, stamp) => {
    const records = await readRecords(tx, [...wanted.keys()]);
    const changed = records.map((record) => ({ ...record, ...wanted.get(record.id), updatedAt: stamp }));
    await putRecords(tx, changed);
    return changed;
  });
}

function applyChange(
  record: LibraryRecord,
  { state, favourite, addTags = [], removeTags = [] }: RecordChange,
): LibraryRecord {
  const added = addTags.map((tag) => tag.trim()).filter((tag) => tag !== '');
  return {
    ...record,
    state: state ?? record.state,
    favourite: favourite ?? record.favourite,
    tags: [...new Set([...record.tags, ...added])].filter((tag) => !removeTags.includes(tag)),
  };
}

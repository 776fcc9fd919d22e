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

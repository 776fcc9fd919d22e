import type { Action } from './act.ts';
import type { TextShard } from './schema.ts';

/** Which shard keeps an article's text: 256 of them, so that one save rewrites little and search reads few. */
export function shardOf(id: string): string {
  return id.slice(0, 2);
}

/** Puts texts into their shards; `undefined` takes an article's text out. */
export async function putTexts(tx: Action, texts: ReadonlyMap<string, string | undefined>): Promise<void> {
  const byShard = Map.groupBy(texts, ([id]) => shardOf(id));
  const store = tx.objectStore('texts');
  // One after the other: together, those of thousands of articles would hold up the page.
  for (const [shard, changes] of byShard) {
    const known = await store.get(shard);
    const next = changeShard(known ?? { shard, ids: [], texts: [] }, changes);
    await (next.ids.length > 0 ? store.put(next) : store.delete(shard));
  }
}

function changeShard(shard: TextShard, changes: readonly [string, string | undefined][]): TextShard {
  const byId = new Map(shard.ids.map((id, index) => [id, shard.texts[index] ?? '']));
  for (const [id, text] of changes) {
    if (text === undefined) byId.delete(id);
    else byId.set(id, text);
  }
  return { shard: shard.shard, ids: [...byId.keys()], texts: [...byId.values()] };
}

const batchSize = 50;

/**
 * Works on many things, some at a time: one by one each would wait for the disk, and thousands at once would hold up
 * the page. `onBatch` hears how many are done; when it throws, the rest is left.
 */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  onBatch: (done: number) => void = () => {},
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    results.push(...(await Promise.all(items.slice(start, start + batchSize).map(work))));
    onBatch(results.length);
  }
  return results;
}

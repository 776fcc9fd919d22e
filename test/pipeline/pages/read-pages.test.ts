import { describe, expect, test } from 'vitest';
import { readPages } from '../../../pipeline/pages/read-pages.ts';
import type { Article } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';
import { keptTexts } from '../../page.ts';

const url = (number: number) => `https://news.example.com/a_${number}.html`;
const page = (number: number, text = `这是第${number}页的正文，讲的是第${number}件事。`): Article => ({
  ...article(text),
  url: url(number),
});
const others = (...numbers: number[]) => numbers.map((number) => ({ number, url: url(number) }));
const web = (...pages: Article[]) => {
  const asked: string[] = [];
  const read = async (address: string) => {
    asked.push(address);
    return pages.find((other) => other.url === address);
  };
  return { asked, read };
};
const textsOf = (...numbers: number[]) => numbers.flatMap((number) => keptTexts(page(number)));

function start(given: Partial<Parameters<typeof readPages>[0]>, progress: number[] = []) {
  return readPages({
    article: page(1),
    current: 1,
    others: others(2, 3),
    read: web(page(2), page(3)).read,
    signal: new AbortController().signal,
    onProgress: (read) => progress.push(read),
    ...given,
  });
}

describe('pages of one article', () => {
  test('are read one by one and joined in order', async () => {
    const progress: number[] = [];
    const { article: joined, read, ended } = await start({}, progress);
    expect(keptTexts(joined)).toEqual(textsOf(1, 2, 3));
    expect({ read, ended, progress }).toEqual({ read: 3, ended: 'complete', progress: [1, 2, 3] });
  });

  test('stand around the page at hand when it is not the first, later ones read first', async () => {
    const { asked, read } = web(page(1), page(2), page(4));
    const result = await start({ article: page(3), current: 3, others: others(1, 2, 4), read });
    expect(asked).toEqual([url(4), url(2), url(1)]);
    expect(keptTexts(result.article)).toEqual(textsOf(1, 2, 3, 4));
  });

  test('are kept as far as they could be read', async () => {
    const { article: joined, read, ended } = await start({ others: others(2, 3, 4), read: web(page(2), page(4)).read });
    expect(keptTexts(joined)).toEqual(textsOf(1, 2));
    expect({ read, ended }).toEqual({ read: 2, ended: 'failed' });
  });

  test('are kept when the network fails', async () => {
    const own = page(1);
    const read = () => Promise.reject(new Error('offline'));
    expect(await start({ article: own, read })).toEqual({ article: own, read: 1, ended: 'failed' });
  });

  test('end where the reader stops, and nothing is asked for after it', async () => {
    const stopping = new AbortController();
    const { asked, read } = web(page(2), page(3));
    const onProgress = (done: number) => {
      if (done === 2) stopping.abort();
    };
    const result = await start({ read, signal: stopping.signal, onProgress });
    expect(asked).toEqual([url(2)]);
    expect(keptTexts(result.article)).toEqual(textsOf(1, 2));
    expect(result.ended).toBe('cancelled');
  });

  test('end where a pager leads round in a circle', async () => {
    const [first = ''] = textsOf(1);
    const { asked, read } = web(page(2), page(3, first), page(4));
    const result = await start({ others: others(2, 3, 4), read });
    expect(asked).toEqual([url(2), url(3)]);
    expect(keptTexts(result.article)).toEqual(textsOf(1, 2));
    expect({ read: result.read, ended: result.ended }).toEqual({ read: 2, ended: 'repeated' });
  });

  test('go on backwards when the later ones repeat', async () => {
    const [second = ''] = textsOf(2);
    const result = await start({
      article: page(2),
      current: 2,
      others: others(1, 3),
      read: web(page(1), page(3, second)).read,
    });
    expect(keptTexts(result.article)).toEqual(textsOf(1, 2));
  });
});

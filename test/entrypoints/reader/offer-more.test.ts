// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import type { OtherPartOffer, PagesOffer } from '../../../components/reader/page-offers.ts';
import { offerMore } from '../../../entrypoints/reader/offer-more.ts';
import type { ReaderSession } from '../../../entrypoints/reader/reader-session.ts';
import { restOfPage } from '../../../entrypoints/reader/rest-of-page.ts';
import { readExtraction } from '../../../pipeline/read-article.ts';
import type { Article, Extraction } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';
import { keptTexts } from '../../page.ts';

// What the background does, without restoring and figures.
vi.mock('../../../entrypoints/background/messages.ts', () => ({
  askBackground: async (_: string, extraction: Extraction) => ({
    article: await readExtraction(extraction, {
      restore: async (garbled) => garbled,
      findFigures: async (unchanged) => unchanged,
    }),
  }),
}));

afterEach(() => vi.unstubAllGlobals());

const text = (number: number) => `这是第${number}页的正文，讲的是第${number}件事，一共写了二十多个字才算一篇报道。`;
const links = [1, 2, 3]
  .map((number) => `<a href="${number === 1 ? '/a.html' : `/a_${number}.html`}">${number}</a>`)
  .join('');
const url = new URL('/a.html', location.href).href;

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A site of three pages; an answer waits for its turn where one is given. */
function serve(wait: (path: string) => Promise<void> = async () => {}): void {
  vi.stubGlobal('fetch', async (address: string, { signal: stopped }: { signal: AbortSignal }) => {
    await wait(new URL(address).pathname);
    stopped.throwIfAborted();
    const number = Number(/_(\d)/.exec(address)?.[1]);
    const bytes = new TextEncoder().encode(`<title>夏粮</title><h1>夏粮</h1><p>${text(number)}</p>`);
    return { ok: true, url: address, headers: new Headers(), arrayBuffer: async () => bytes };
  });
}

const restOf = (page: Document, hasSecond = false) =>
  restOfPage({ kind: 'document', document: page, url }, { hasSecond });

function startReading(first: Article = { ...article(text(1)), url }) {
  const shown = signal(first);
  const works: Promise<void>[] = [];
  // What the offers use of a session, and nothing else.
  const session = {
    article: shown,
    replaceArticle: (other: Article) => (shown.value = other),
    tell: async (work: Promise<void>) => void works.push(work),
  } as unknown as ReaderSession;
  return { session, works, texts: () => keptTexts(shown.value) };
}

function pagesOf<Kind extends PagesOffer['kind']>(offer: PagesOffer | undefined, kind: Kind) {
  if (offer?.kind !== kind) throw new TypeError(`Expected the offer ${kind}, got ${offer?.kind}`);
  return offer as Extract<PagesOffer, { kind: Kind }>;
}

const document3 = parse(`<h1>夏粮</h1><p>${text(1)}</p><div>${links}</div>`);
const ended = (read: () => PagesOffer | undefined) => vi.waitUntil(() => read()?.kind === 'joined');

test('joins the pages on a click and goes back to the one', async () => {
  serve();
  const { session, texts } = startReading();
  const { offers } = offerMore(restOf(document3), session);
  pagesOf(offers.value.pages, 'offered').onJoin();
  await ended(() => offers.value.pages);
  expect(texts()).toEqual([1, 2, 3].map(text));
  pagesOf(offers.value.pages, 'joined').onBack();
  expect(texts()).toEqual([text(1)]);
  expect(pagesOf(offers.value.pages, 'offered').total).toBe(3);
});

test('keeps what was read when the reader cancels', async () => {
  const { session, texts } = startReading();
  const { offers } = offerMore(restOf(document3), session);
  serve(async (path) => {
    if (path === '/a_3.html') pagesOf(offers.value.pages, 'reading').onCancel();
  });
  pagesOf(offers.value.pages, 'offered').onJoin();
  await ended(() => offers.value.pages);
  expect(pagesOf(offers.value.pages, 'joined')).toMatchObject({ read: 2, total: 3, ended: 'cancelled' });
  expect(texts()).toEqual([1, 2].map(text));
});

test('changes nothing once the reader has left', async () => {
  const { session, works, texts } = startReading();
  const more = offerMore(restOf(document3), session);
  serve(async (path) => {
    if (path === '/a_3.html') more.end();
  });
  pagesOf(more.offers.value.pages, 'offered').onJoin();
  await Promise.all(works);
  expect(texts()).toEqual([text(1)]);
  expect(more.offers.value.pages?.kind).toBe('reading');
});

test('offers nothing on a page of one story and one page', () => {
  const { session } = startReading();
  expect(offerMore(restOf(parse(`<p>${text(1)}</p>`)), session).offers.value).toEqual({});
});

test.each([
  [0.55, true],
  [0.9, false],
])('asks under the article at a confidence of %d: %s', (confidence, asked) => {
  const { session } = startReading({ ...article(text(1)), confidence });
  expect(offerMore(restOf(parse(''), true), session).offers.value.other?.asked).toBe(asked);
});

test('takes the other part, and gives the first one back as the reader left it', async () => {
  const story = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `<p>${name}消息：${text(index)}</p>`).join('');
  const { title, body } = document;
  document.title = '东城夏收结束';
  const parsed = parse(
    `<h1>东城夏收结束</h1><div>${story('东城', 10)}</div><h1>西城另有一处</h1><div>${story('西城', 4)}</div>`,
  );
  document.body.replaceWith(document.adoptNode(parsed.body));
  const { session, texts } = startReading();
  const { offers } = offerMore(restOf(document, true), session);
  const other = (): OtherPartOffer => {
    const offer = offers.value.other;
    if (!offer) throw new TypeError('Expected an offer, got none');
    return offer;
  };
  other().onToggle();
  await vi.waitUntil(() => other().taken);
  expect(texts()).toEqual([0, 1, 2, 3].map((index) => `西城消息：${text(index)}`));
  other().onToggle();
  await vi.waitUntil(() => !other().taken);
  expect(texts()).toEqual([text(1)]);
  document.title = title;
  document.body.replaceWith(body);
});

import { type ReadonlySignal, signal } from '@preact/signals';
import type { PagesOffer } from '../../components/reader/page-offers.ts';
import type { ArticlePages } from '../../pipeline/extract/find-pages.ts';
import { readPages } from '../../pipeline/pages/read-pages.ts';
import { readArticle } from '../../pipeline/read-article.ts';
import type { Article } from '../../pipeline/types.ts';
import { backgroundServices } from '../background/ask-services.ts';
import { fetchPage } from './fetch-page.ts';
import type { ReaderSession } from './reader-session.ts';

/** The offer of an article's further pages, and the end of what is under way. */
export interface OfferedPages {
  offer: ReadonlySignal<PagesOffer>;
  end(): void;
}

/** Offers the further pages of the article; nothing is fetched before the click. */
export function offerPages(found: ArticlePages | undefined, session: ReaderSession): OfferedPages | undefined {
  if (!found || found.others.length === 0) return undefined;
  const { current, others } = found;
  const total = others.length + 1;
  let ended = new AbortController();
  /** The page as it was before the others came. */
  let alone: Article | undefined;
  const join = async (): Promise<void> => {
    const own = new AbortController();
    ended = own;
    const article = alone ?? session.article.value;
    const result = await readPages({
      article,
      current,
      others,
      signal: own.signal,
      read: async (url) => readArticle(await fetchPage(url, own.signal), backgroundServices),
      onProgress: (read) => {
        offer.value = { kind: 'reading', read, total, onCancel: () => own.abort() };
      },
    });
    // The reader has left.
    if (ended !== own) return;
    const { read, ended: how } = result;
    alone = read > 1 ? article : undefined;
    if (result.article !== session.article.value) session.replaceArticle(result.article);
    offer.value = { kind: 'joined', read, total, ended: how, onJoin, onBack };
  };
  const onJoin = () => void session.tell(join());
  const onBack = () => {
    if (alone) session.replaceArticle(alone);
    alone = undefined;
    offer.value = { kind: 'offered', total, onJoin };
  };
  const offer = signal<PagesOffer>({ kind: 'offered', total, onJoin });
  return {
    offer,
    end: () => {
      const last = ended;
      ended = new AbortController();
      last.abort();
    },
  };
}

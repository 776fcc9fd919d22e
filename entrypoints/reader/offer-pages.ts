import { type ReadonlySignal, signal } from '@preact/signals';
import type { PagesOffer } from '../../components/reader/page-offers.ts';
import type { ArticlePages } from '../../pipeline/extract/find-pages.ts';
import { readPages } from '../../pipeline/pages/read-pages.ts';
import { readWhole } from '../../pipeline/pages/read-whole.ts';
import type { Article } from '../../pipeline/types.ts';
import type { ReaderSession } from './reader-session.ts';
import type { RestOfPage } from './reading-of-tab.ts';

/** The offer of an article's further pages, and the end of what is under way. */
export interface OfferedPages {
  offer: ReadonlySignal<PagesOffer>;
  end(): void;
}

/** Offers the further pages of the article, or the page that shows it whole; nothing is fetched before the click. */
export function offerPages(
  { current, others, whole }: ArticlePages,
  { session, readPage }: Pick<RestOfPage, 'readPage'> & { session: ReaderSession },
): OfferedPages | undefined {
  const total = others.length > 0 ? others.length + 1 : undefined;
  if (total === undefined && whole === undefined) return undefined;
  let ended = new AbortController();
  /** The page as it was before the others came. */
  let alone: Article | undefined;
  const join = async (): Promise<void> => {
    const own = new AbortController();
    ended = own;
    const article = alone ?? session.article.value;
    const { signal } = own;
    const read = (url: string) => readPage(url, signal);
    const onProgress = (read: number) => {
      offer.value = { kind: 'reading', read, total, onCancel: () => own.abort() };
    };
    onProgress(1);
    const result =
      total === undefined && whole !== undefined
        ? await readWhole({ article, url: whole, read, signal })
        : await readPages({ article, current, others, read, signal, onProgress });
    // The reader has left.
    if (ended !== own) return;
    alone = result.read > 1 ? article : undefined;
    if (result.article !== session.article.value) session.replaceArticle(result.article);
    offer.value = { kind: 'joined', read: result.read, total, ended: result.ended, onJoin, onBack };
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

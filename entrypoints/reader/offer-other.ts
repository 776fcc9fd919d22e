import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { OtherPartOffer } from '../../components/reader/page-offers.ts';
import type { Article } from '../../pipeline/types.ts';
import type { ReaderSession } from './reader-session.ts';

/**
 * Below this confidence the reader is asked under the article; above it the offer stands in the record only. Of what is
 * rated lower about one in three is right, mostly flashes of news; of what is rated higher, more than nine in ten.
 */
const unsureBelow = 0.6;

/** Offers the page's next best part as the article, and the first choice back. */
export function offerOther(
  session: ReaderSession,
  readOther: () => Promise<Article | undefined>,
): { offer: ReadonlySignal<OtherPartOffer> } {
  const unsure = session.article.value.confidence < unsureBelow;
  /** What is not shown: the other part as the reader left it, or the first choice. */
  const hidden = signal<Article | undefined>(undefined);
  const taken = signal(false);
  const toggle = async (): Promise<void> => {
    // Read when asked for: few readers do.
    const other = hidden.value ?? (await readOther());
    if (!other) return;
    hidden.value = session.article.value;
    taken.value = !taken.value;
    session.replaceArticle(other);
  };
  return {
    offer: computed(() => ({
      taken: taken.value,
      asked: unsure || taken.value,
      onToggle: () => void session.tell(toggle()),
    })),
  };
}

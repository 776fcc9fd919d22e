import { computed, type ReadonlySignal } from '@preact/signals';
import type { PageOffers } from '../../components/reader/page-offers.ts';
import { offerOther } from './offer-other.ts';
import { offerPages } from './offer-pages.ts';
import type { ReaderSession } from './reader-session.ts';
import type { RestOfPage } from './reading-of-tab.ts';

/** What the page under the reader has besides the article that is shown. */
export interface MoreOfPage {
  offers: ReadonlySignal<PageOffers>;
  /** Stops what is under way. */
  end(): void;
}

/** Offers the further pages of the article and the page's next best part; only one of them at a time. */
export function offerMore(rest: RestOfPage, session: ReaderSession): MoreOfPage {
  const pages = rest.pages && offerPages(rest.pages, { session, readPage: rest.readPage });
  const other = rest.readOther && offerOther(session, rest.readOther);
  const offers = computed((): PageOffers => {
    const part = other?.offer.value;
    const further = part?.taken ? undefined : pages?.offer.value;
    const isOpen = further?.kind === 'reading' || further?.kind === 'joined';
    return { ...(further && { pages: further }), ...(part && !isOpen && { other: part }) };
  });
  return { offers, end: () => pages?.end() };
}

import { computed, type ReadonlySignal } from '@preact/signals';
import type { PageOffers } from '../../components/reader/page-offers.ts';
import { findPages } from '../../pipeline/extract/find-pages.ts';
import type { Page } from '../../pipeline/extract/page.ts';
import { offerOther } from './offer-other.ts';
import { offerPages } from './offer-pages.ts';
import type { ReaderSession } from './reader-session.ts';

/** What the page under the reader has besides the article that is shown. */
export interface MoreOfPage {
  offers: ReadonlySignal<PageOffers>;
  /** Stops what is under way. */
  end(): void;
}

/** Offers the further pages of the article and the page's next best part; only one of them at a time. */
export function offerMore(page: Page, session: ReaderSession, hasSecond: boolean): MoreOfPage {
  if (page.kind !== 'document') return { offers: computed(() => ({})), end: () => {} };
  const pages = offerPages(findPages(page.document, page.url), session);
  const other = hasSecond ? offerOther(session) : undefined;
  const offers = computed((): PageOffers => {
    const part = other?.offer.value;
    const further = part?.taken ? undefined : pages?.offer.value;
    const isOpen = further?.kind === 'reading' || further?.kind === 'joined';
    return { ...(further && { pages: further }), ...(part && !isOpen && { other: part }) };
  });
  return { offers, end: () => pages?.end() };
}

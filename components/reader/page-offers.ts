/** What the page has besides the article that is shown. */
export interface PageOffers {
  pages?: PagesOffer;
  other?: OtherPartOffer;
}

/** The further pages of an article; `total` counts the shown one too, and is absent where one page shows the whole. */
export type PagesOffer =
  | { kind: 'offered'; total: number | undefined; onJoin(): void }
  | { kind: 'reading'; read: number; total: number | undefined; onCancel(): void }
  /** `read` pages are shown together; fewer than `total` when reading failed or the reader stopped it. */
  | { kind: 'joined'; read: number; total: number | undefined; ended: PagesEnd; onJoin(): void; onBack(): void };

/** How the reading of further pages ended; `repeated` when a page brought nothing new. */
export type PagesEnd = 'complete' | 'repeated' | 'failed' | 'cancelled';

/** The part of the page that is next best: 不是这篇？ */
export interface OtherPartOffer {
  /** Whether it is the one that is shown. */
  taken: boolean;
  /** Whether the offer stands under the article too, and not in the record only. */
  asked: boolean;
  onToggle(): void;
}

import type { Translate } from '../messages.ts';
import type { OtherPartOffer } from './page-offers.ts';

/** 不是这篇？ One click takes the next best part of the page, one more takes it back. */
export function OtherPart({ other, t }: { other: OtherPartOffer; t: Translate }) {
  return (
    <div class="page-offer">
      <button
        type="button"
        onClick={({ currentTarget }) => {
          other.onToggle();
          // Another story is read from its beginning.
          currentTarget.closest('.reader')?.scrollTo({ top: 0, left: 0, behavior: 'instant' });
        }}
      >
        {t(other.taken ? 'otherPartBack' : 'otherPart')}
      </button>
    </div>
  );
}

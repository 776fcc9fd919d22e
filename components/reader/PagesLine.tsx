import type { Translate } from '../messages.ts';
import type { PagesOffer } from './page-offers.ts';

/** Under the article: its further pages, as one click, with the progress and the way back. */
export function PagesLine({ pages, t }: { pages: PagesOffer | undefined; t: Translate }) {
  if (!pages) return null;
  return (
    <div class="page-offer">
      <span role="status">{statusOf(pages, t)}</span>
      {buttonsOf(pages, t).map(({ name, onClick }) => (
        <button key={name} type="button" onClick={onClick}>
          {name}
        </button>
      ))}
    </div>
  );
}

function statusOf(pages: PagesOffer, t: Translate): string {
  switch (pages.kind) {
    case 'offered':
      return '';
    case 'reading':
      return t('pagesReading', pages.read, pages.total);
    case 'joined':
      if (pages.ended === 'failed') return t('pagesPartly', pages.read, pages.total);
      if (pages.ended === 'cancelled') return t('pagesStopped', pages.read, pages.total);
      return t('pagesJoined', pages.read);
    default:
      return pages satisfies never;
  }
}

function buttonsOf(pages: PagesOffer, t: Translate): { name: string; onClick(): void }[] {
  switch (pages.kind) {
    case 'offered':
      return [{ name: t('pagesJoin', pages.total), onClick: pages.onJoin }];
    case 'reading':
      return [{ name: t('cancel'), onClick: pages.onCancel }];
    case 'joined': {
      const again = pages.ended === 'failed' || pages.ended === 'cancelled';
      return [
        ...(again ? [{ name: t('pagesJoin', pages.total), onClick: pages.onJoin }] : []),
        ...(pages.read > 1 ? [{ name: t('pagesOnlyThis'), onClick: pages.onBack }] : []),
      ];
    }
    default:
      return pages satisfies never;
  }
}

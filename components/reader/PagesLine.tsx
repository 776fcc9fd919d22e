import type { Translate } from '../messages.ts';
import type { PagesOffer } from './page-offers.ts';

/** Under the article: its further pages, or its whole, as one click, with the progress and the way back. */
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
      return pages.total === undefined ? t('wholeReading') : t('pagesReading', pages.read, pages.total);
    case 'joined':
      if (pages.total === undefined) return t(pages.ended === 'complete' ? 'wholeRead' : 'wholeMissing');
      if (pages.ended === 'failed') return t('pagesPartly', pages.read, pages.total);
      if (pages.ended === 'cancelled') return t('pagesStopped', pages.read, pages.total);
      return t('pagesJoined', pages.read);
    default:
      return pages satisfies never;
  }
}

function buttonsOf(pages: PagesOffer, t: Translate): { name: string; onClick(): void }[] {
  const join = pages.kind === 'reading' || pages.total === undefined ? t('wholeOffer') : t('pagesJoin', pages.total);
  switch (pages.kind) {
    case 'offered':
      return [{ name: join, onClick: pages.onJoin }];
    case 'reading':
      return [{ name: t('cancel'), onClick: pages.onCancel }];
    case 'joined': {
      const again = pages.ended === 'failed' || pages.ended === 'cancelled';
      return [
        ...(again ? [{ name: join, onClick: pages.onJoin }] : []),
        ...(pages.read > 1 ? [{ name: t('pagesOnlyThis'), onClick: pages.onBack }] : []),
      ];
    }
    default:
      return pages satisfies never;
  }
}

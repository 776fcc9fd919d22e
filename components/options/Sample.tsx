import type { Translate } from '../messages.ts';
import { fullWidthPunctuation } from '../reader/full-width-punctuation.ts';
import { readerStyle } from '../reader/reader-style.ts';
import type { Settings } from '../settings/settings.ts';

/** A few lines in the chosen look, so that a choice is seen when it is made. */
export function Sample({ settings, t }: { settings: Settings; t: Translate }) {
  const display = settings.fullWidthPunctuation ? fullWidthPunctuation : (text: string) => text;
  return (
    <div class="surface reader sample" {...readerStyle(settings)}>
      <article aria-label={t('sampleLabel')}>
        <div class="article-body">
          <p>{display(t('sampleFirst'))}</p>
          <p>{display(t('sampleSecond'))}</p>
        </div>
      </article>
    </div>
  );
}

import type { ReadonlySignal } from '@preact/signals';
import type { Translate } from '../messages.ts';
import { fullWidthPunctuation } from './full-width-punctuation.ts';
import type { OutlineEntry } from './read-outline.ts';

interface OutlineProps {
  entries: readonly OutlineEntry[];
  /** The block id of the section being read. */
  current: ReadonlySignal<string | undefined>;
  textLanguage: string | undefined;
  /** Whether half-width punctuation is shown full-width. */
  wide: boolean;
  t: Translate;
  onJump(block: string): void;
}

/** The article's sections; the one being read is marked. */
export function Outline({ entries, current, textLanguage, wide, t, onJump }: OutlineProps) {
  return (
    <nav class="outline" aria-label={t('outline')}>
      <p class="outline-title" aria-hidden="true">
        {t('outline')}
      </p>
      <ol lang={textLanguage}>
        {entries.map((entry) => (
          <li key={entry.block} data-depth={entry.depth}>
            <button
              type="button"
              aria-current={current.value === entry.block ? 'location' : undefined}
              onClick={() => onJump(entry.block)}
            >
              {wide ? fullWidthPunctuation(entry.text) : entry.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

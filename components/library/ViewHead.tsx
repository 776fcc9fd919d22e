import type { ComponentChildren } from 'preact';
import type { Translate } from '../messages.ts';
import { addressOf } from './library-place.ts';

/** Above each place of the library that is not the list: the way back, what it is, and perhaps a word on it. */
export function ViewHead({ title, t, children }: { title: string; t: Translate; children?: ComponentChildren }) {
  return (
    <header class="view-head">
      <a class="view-back" href={addressOf({ kind: 'list' })}>
        {t('libraryBack')}
      </a>
      <h2>{title}</h2>
      {children}
    </header>
  );
}

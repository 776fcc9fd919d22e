import { type KeyMeanings, KeyTable } from '../KeyTable.tsx';
import type { Translate } from '../messages.ts';
import { ViewHead } from './ViewHead.tsx';

const keys: KeyMeanings = [
  ['J / K', 'keyArticle'],
  ['Home / End', 'keyListEnds'],
  ['Enter', 'keyRead'],
  ['X', 'keySelect'],
  ['Ctrl + A', 'librarySelectAll'],
  ['S', 'libraryFavourite'],
  ['U', 'keyToggleRead'],
  ['Delete', 'libraryDelete'],
  ['Z', 'libraryUndo'],
  ['/', 'librarySearch'],
  ['?', 'keyHelp'],
  ['Esc', 'keyListBack'],
];

/** The library's keys. */
export function KeysView({ t }: { t: Translate }) {
  return (
    <main class="library-view">
      <ViewHead title={t('help')} t={t} />
      <KeyTable keys={keys} t={t} />
    </main>
  );
}

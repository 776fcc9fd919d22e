import { type KeyMeanings, KeyTable } from '../KeyTable.tsx';
import type { Translate } from '../messages.ts';

const keys: KeyMeanings = [
  ['J / K', 'keyParagraph'],
  ['Space', 'keyPage'],
  ['1 – 5', 'keyScript'],
  ['+ / −', 'keySize'],
  ['O', 'keyOutline'],
  ['A', 'keyAppearance'],
  ['R', 'keyRecord'],
  ['F', 'keyFigures'],
  ['L', 'keyListen'],
  ['E', 'keyExport'],
  ['S', 'keySave'],
  ['?', 'keyHelp'],
  ['Esc', 'keyClose'],
];

/** The reader's keys. */
export function HelpPanel({ t }: { t: Translate }) {
  return <KeyTable keys={keys} t={t} />;
}

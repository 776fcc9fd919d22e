import type { MessageKey, Translate } from '../messages.ts';

/** The reader's keys. */
export function HelpPanel({ t }: { t: Translate }) {
  return (
    <dl class="keys">
      {keys.map(([key, message]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(message)}</dd>
        </div>
      ))}
    </dl>
  );
}

const keys: readonly (readonly [string, MessageKey])[] = [
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

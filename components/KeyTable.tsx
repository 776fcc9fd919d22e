import type { MessageKey, Translate } from './messages.ts';

/** Keys as they are printed on a keyboard, each with what it does. */
export type KeyMeanings = readonly (readonly [string, MessageKey])[];

/** Lists keys and what they do. */
export function KeyTable({ keys, t }: { keys: KeyMeanings; t: Translate }) {
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

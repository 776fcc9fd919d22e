import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey, Translate } from '../messages.ts';
import type { Theme } from '../settings/settings.ts';

interface WelcomeViewProps {
  theme: Theme;
  /** The sample page as it came. */
  sample: string;
  /** The sample in the reader, once it was read. */
  reader: ComponentChildren;
  /** Whether the reader has switched the script. */
  converted: boolean;
  language: string;
  t: Translate;
  onRead(): Promise<void>;
}

/** The first minute: three gestures, tried on a garbled sample. */
export function WelcomeView({ theme, sample, reader, converted, language, t, onRead }: WelcomeViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const looked = useSignal(false);
  const wasRead = useSignal(false);
  const busy = useSignal(false);
  useEffect(() => {
    const element = frame.current;
    // The record is opened with the mouse or by keyboard; both end in a click on a button.
    const listener = (event: Event) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('.summary, .record-tool')) looked.value = true;
    };
    element?.addEventListener('click', listener);
    return () => element?.removeEventListener('click', listener);
  }, [looked]);
  const read = async () => {
    busy.value = true;
    await onRead();
    busy.value = false;
    wasRead.value = true;
  };
  const done = [wasRead.value, looked.value, converted];
  return (
    <div class="surface welcome" data-theme={theme} lang={language}>
      {/* The reader brings its own banner and main part; around it stands one section. */}
      <section aria-labelledby="welcome-title">
        <div class="welcome-head">
          <img src="/icon/logo.svg" alt="" width="56" height="56" />
          <h1 id="welcome-title">{t('welcomeTitle')}</h1>
          <p>{t('welcomeLead')}</p>
        </div>
        <ol class="gestures">
          {gestures.map(([title, text], index) => (
            <li key={title} data-done={done[index]}>
              <h2>
                {t(title)}
                {done[index] && <span class="done">{t('welcomeDone')}</span>}
              </h2>
              <p>{t(text)}</p>
            </li>
          ))}
        </ol>
        <p class="all-done" role="status">
          {done.every(Boolean) && t('welcomeEnd')}
        </p>
      </section>
      <div class="try" ref={frame}>
        {reader || (
          <main class="sample-page" aria-label={t('welcomeSample')}>
            <div class="sample-bar">
              <span class="sample-address" aria-hidden="true">
                news.example.com
              </span>
              <button type="button" class="primary" disabled={busy.value} onClick={() => void read()}>
                <img src="/icon/16.png" alt="" width="16" height="16" />
                {t('welcomeRead')}
              </button>
            </div>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in narrow windows it is scrolled with the arrow keys. */}
            <div class="sample-text" lang="zh-Hant" tabIndex={0}>
              {sample
                .trim()
                .split('\n')
                .map((line) => (
                  <p key={line}>{line}</p>
                ))}
            </div>
          </main>
        )}
      </div>
      <footer class="hint">{t('privacy')}</footer>
    </div>
  );
}

const gestures: readonly (readonly [MessageKey, MessageKey])[] = [
  ['welcomeFirst', 'welcomeFirstText'],
  ['welcomeSecond', 'welcomeSecondText'],
  ['welcomeThird', 'welcomeThirdText'],
];

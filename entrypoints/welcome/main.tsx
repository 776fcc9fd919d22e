import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { loadSettings } from '../../browser/settings-storage.ts';
import { translate as t, uiLanguage } from '../../browser/translate.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { loadChoices, type ReaderSession, startSession } from '../reader/reader-session.ts';
import { SessionView } from '../reader/session-view.tsx';
import { readSample } from './read-sample.ts';
import { sampleText } from './sample-text.ts';
import './welcome.css';

const session = signal<ReaderSession | undefined>(undefined);
const converted = signal(false);
const settings = await loadSettings();

document.documentElement.lang = uiLanguage();
document.title = `${t('welcomeTitle')} · ${t('extensionName')}`;

effect(() => {
  if (session.value && session.value.script.value !== session.value.settings.value.script) converted.value = true;
});

const place = document.getElementById('welcome');
if (place) render(<WelcomeApp />, place);

function WelcomeApp() {
  const reading = session.value;
  return (
    <WelcomeView
      theme={settings.theme}
      sample={sampleText}
      converted={converted.value}
      language={uiLanguage()}
      t={t}
      onRead={read}
      reader={reading && <SessionView session={reading} onClose={close} />}
    />
  );
}

async function read(): Promise<void> {
  const article = await readSample();
  if (article) session.value = startSession(article, await loadChoices());
}

function close(): void {
  session.value?.end();
  session.value = undefined;
}

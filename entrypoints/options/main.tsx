import { signal } from '@preact/signals';
import { render } from 'preact';
import { loadOwnWords } from '../../browser/own-words-storage.ts';
import { loadSettings, loadSiteChoices, watchSettings } from '../../browser/settings-storage.ts';
import { translate as t, uiLanguage } from '../../browser/translate.ts';
import { OptionsApp } from './options-app.tsx';
import { loadShortcuts } from './shortcuts.ts';
import './options.css';

const [settings, sites, words, shortcuts] = await Promise.all([
  loadSettings(),
  loadSiteChoices(),
  loadOwnWords(),
  loadShortcuts(),
]);
const state = {
  settings: signal(settings),
  sites: signal(sites),
  words: signal(words),
  notice: signal<string | undefined>(undefined),
};
watchSettings((changed) => (state.settings.value = changed));

document.documentElement.lang = uiLanguage();
document.title = `${t('options')} · ${t('extensionName')}`;
const place = document.getElementById('options');
if (place) render(<OptionsApp state={state} shortcuts={shortcuts} />, place);

import { render } from 'preact';
import { browser } from '#imports';
import { loadSettings, loadSiteChoices } from '../../browser/settings-storage.ts';
import { uiLanguage } from '../../browser/translate.ts';
import { PopupApp } from './popup-app.tsx';
import { readPopupState } from './popup-state.ts';
import '../../components/popup/popup.css';

// Asked for while the tab is looked up.
const choices = Promise.all([loadSettings(), loadSiteChoices()]);
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
document.documentElement.lang = uiLanguage();
const place = document.getElementById('popup');
if (place && tab?.id !== undefined) {
  const state = await readPopupState({ id: tab.id, url: tab.url }, choices);
  render(<PopupApp state={state} />, place);
}

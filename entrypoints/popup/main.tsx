import { render } from 'preact';
import { browser } from '#imports';
import { uiLanguage } from '../../browser/translate.ts';
import { PopupApp } from './popup-app.tsx';
import { readPopupState } from './popup-state.ts';
import '../../components/popup/popup.css';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
document.documentElement.lang = uiLanguage();
const place = document.getElementById('popup');
if (place && tab?.id !== undefined) {
  const state = await readPopupState({ id: tab.id, url: tab.url });
  render(<PopupApp state={state} />, place);
}

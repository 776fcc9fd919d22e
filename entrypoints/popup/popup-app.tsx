import { browser } from '#imports';
import { saveSettings, saveSiteChoices } from '../../browser/settings-storage.ts';
import { translate, uiLanguage } from '../../browser/translate.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Settings, ShownScript } from '../../components/settings/settings.ts';
import { type SiteChoice, withSiteChoice } from '../../components/settings/site-choices.ts';
import { originsOf } from '../background/automatic.ts';
import { askBackground, askReader } from '../background/messages.ts';
import { type PopupState, readingState, summaryOf } from './popup-state.ts';

/** The popup of one tab. */
export function PopupApp({ state }: { state: PopupState }) {
  const { tabId, host } = state;
  /** What is done in the tab is seen there; the popup has nothing more to say. */
  const finish = (work: Promise<unknown>) => void work.finally(() => window.close());
  return (
    <Popup
      state={state.tab.value}
      host={host}
      site={host === undefined ? undefined : state.sites.value[host]}
      settings={state.settings.value}
      script={state.script.value}
      converting={state.converting.value}
      language={uiLanguage()}
      t={translate}
      onRead={() => finish(askBackground('toggle-reader', tabId))}
      onLeave={() => finish(askReader(tabId, 'leave', undefined))}
      onSave={() => void save(state)}
      onScript={(script) => void showScript(state, script)}
      onConvertPage={(to) => {
        state.converting.value = true;
        finish(askBackground('convert-page', { tabId, to }));
      }}
      onSettings={(change) => void changeSettings(state, change)}
      onSite={(choice) => void chooseForSite(state, choice)}
      onLibrary={() => finish(askBackground('open-library', undefined))}
      onOptions={() => finish(browser.runtime.openOptionsPage())}
    />
  );
}

async function save({ tabId, tab }: PopupState): Promise<void> {
  await askReader(tabId, 'save', undefined);
  const summary = await summaryOf(tabId);
  if (summary) tab.value = readingState(summary);
}

async function showScript({ tabId, script }: PopupState, wanted: ShownScript): Promise<void> {
  await askReader(tabId, 'show-script', wanted);
  script.value = wanted;
}

/** The reader hears of it through the storage. */
async function changeSettings({ settings }: PopupState, change: Partial<Settings>): Promise<void> {
  settings.value = await saveSettings(change);
}

/**
 * Keeps what was chosen for the site, and asks for the site's pages when they shall open by themselves. The question
 * can close the popup: what follows from the answer is done in the background.
 */
async function chooseForSite({ host, sites }: PopupState, choice: SiteChoice): Promise<void> {
  if (host === undefined) return;
  const asked = choice.open === 'always' ? browser.permissions.request({ origins: originsOf(host) }) : undefined;
  const before = sites.value;
  sites.value = withSiteChoice(before, host, choice);
  await saveSiteChoices(sites.value);
  if ((await asked) !== false) return;
  // Nothing opens by itself without the permission, so the choice does not stand.
  sites.value = before;
  await saveSiteChoices(before);
}

import { browser, defineBackground } from '#imports';
import { registerAutomatic } from './automatic.ts';
import { followOwnWords } from './conversion.ts';
import { chooseConvertMenu } from './convert-menus.ts';
import { chooseMenu, createMenus } from './menus.ts';
import { answerRequests } from './messages.ts';
import { requestHandlers } from './request-handlers.ts';
import { saveTab } from './save-tab.ts';
import { applyClickSetting } from './tab-state.ts';
import { toggleReader } from './toggle-reader.ts';
import { welcome } from './welcome.ts';

// Everything is registered at once and synchronously, since the worker is started for an event and stopped after it;
// nothing is remembered here between two events.
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => void toggleReader(tab.id));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') void toggleReader(tab?.id);
    if (command === 'save-article') void saveTab(tab?.id);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(reason);
    void createMenus();
    void applyChoices();
  });
  browser.runtime.onStartup.addListener(() => void applyChoices());
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') void applyChoices();
  });
  browser.permissions.onAdded.addListener(() => void registerAutomatic());
  browser.permissions.onRemoved.addListener(() => void registerAutomatic());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    void chooseMenu(info.menuItemId, tab?.id);
    void chooseConvertMenu(info, tab?.id);
  });
  followOwnWords();
  answerRequests(requestHandlers);
});

/** What the browser does by itself follows the settings; it forgets some of it when it is closed or we are updated. */
async function applyChoices(): Promise<void> {
  await applyClickSetting();
  await registerAutomatic();
}

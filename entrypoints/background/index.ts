import { browser, defineBackground } from '#imports';
import { chooseMenu, createMenus } from './menus.ts';
import { answerRequests } from './messages.ts';
import { requestHandlers } from './request-handlers.ts';
import { saveTab } from './save-tab.ts';
import { toggleReader } from './toggle-reader.ts';

// Everything is registered at once and synchronously, since the worker is started for an event and stopped after it;
// nothing is remembered here between two events.
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => void toggleReader(tab.id));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') void toggleReader(tab?.id);
    if (command === 'save-article') void saveTab(tab?.id);
  });
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => void chooseMenu(info.menuItemId, tab?.id));
  answerRequests(requestHandlers);
});

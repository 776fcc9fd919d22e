import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#imports';
import { saveSettings } from '../../../browser/settings-storage.ts';
import { markClosed, markOpen, markTab, refuse } from '../../../entrypoints/background/tab-state.ts';

const action = { setIcon: vi.fn(), setBadgeText: vi.fn(), setPopup: vi.fn(), openPopup: vi.fn() };

beforeEach(() => {
  fakeBrowser.reset();
  for (const called of Object.values(action)) called.mockReset().mockResolvedValue(undefined);
  Object.assign(browser, { action });
});

const icon = () => action.setIcon.mock.lastCall?.[0].path[16];
const badge = () => action.setBadgeText.mock.lastCall?.[0].text;
const popup = () => action.setPopup.mock.lastCall?.[0].popup;

test('the icon tells an article that is read from one that is saved, and is plain again', async () => {
  await markTab(1, { saved: false, removed: 3 });
  expect(icon()).toBe('/icon/active-16.png');
  await markTab(1, { saved: true, removed: 3 });
  expect(icon()).toBe('/icon/saved-16.png');
  await markClosed(1);
  expect(icon()).toBe('/icon/16.png');
});

test.each([
  [false, 3, ''],
  [true, 3, '3'],
  [true, 0, ''],
])('with the badge wanted: %s, %d removals show "%s"', async (wanted, removed, shown) => {
  await saveSettings({ badge: wanted });
  await markTab(1, { saved: false, removed });
  expect(badge()).toBe(shown);
});

test('the click opens the popup while the reader is on, and afterwards what the reader prefers', async () => {
  await markOpen(1);
  expect(popup()).toBe('/popup.html');
  await markClosed(1);
  expect(popup()).toBe('');
  await saveSettings({ click: 'popup' });
  await markClosed(1);
  expect(popup()).toBe('/popup.html');
});

test('a page that cannot be read says why, or marks the icon where the popup will not open', async () => {
  await refuse(1, 'no-article');
  expect(popup()).toBe('/popup.html#no-article');
  expect(badge()).toBe('');
  action.openPopup.mockRejectedValue(new Error('Not while no click is handled'));
  await refuse(1, 'no-article');
  expect(badge()).toBe('?');
});

test('a tab that is gone throws nothing', async () => {
  action.setIcon.mockRejectedValue(new Error('No tab with id: 1.'));
  await expect(markTab(1, { saved: true, removed: 0 })).resolves.toBeUndefined();
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseConvertMenu } from '../../../entrypoints/background/convert-menus.ts';

/** What was done, in order. */
const done: unknown[] = [];
let granted = true;

vi.mock('../../../entrypoints/background/conversion.ts', () => ({
  convertPassages: async (passages: { text: string }[], to: string) =>
    passages.map(({ text }) => ({ text: `${text} in ${to}`, cuts: [] })),
}));

beforeEach(() => {
  done.length = 0;
  granted = true;
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async (injection) => {
    done.push(injection);
    return [];
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    async (tabId, message) => void done.push(message, tabId),
  );
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async (wanted) => {
    done.push(wanted);
    return granted;
  });
});

const injection = { target: { tabId: 7 }, files: ['/convert-page.js'] };

test.each([
  ['convert-page:tw', { type: 'convert-page', payload: { to: 'tw' } }],
  ['convert-page:original', { type: 'convert-page', payload: { to: 'original' } }],
  ['convert-selection:hk', { type: 'convert-selection', payload: { to: 'hk' } }],
])('%s puts the script into the page and asks it', async (menuItemId, message) => {
  await chooseConvertMenu({ menuItemId }, 7);
  expect(done).toEqual([injection, message, 7]);
});

test('copies the selected text after asking for the clipboard', async () => {
  await chooseConvertMenu({ menuItemId: 'copy-selection:tw', selectionText: '头发' }, 7);
  expect(done).toEqual([{ permissions: ['clipboardWrite'] }, injection, { type: 'copy', payload: '头发 in tw' }, 7]);
});

test('copies nothing when the clipboard is refused', async () => {
  granted = false;
  await chooseConvertMenu({ menuItemId: 'copy-selection:tw', selectionText: '头发' }, 7);
  expect(done).toEqual([{ permissions: ['clipboardWrite'] }]);
});

test.each(['read-page', 'convert-page:nowhere', 'convert-selection:original'])(
  'leaves %s to others',
  async (menuItemId) => {
    await chooseConvertMenu({ menuItemId }, 7);
    expect(done).toEqual([]);
  },
);

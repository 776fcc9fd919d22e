import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveOwnWords } from '../../../browser/own-words-storage.ts';
import { typesetHead } from '../../../components/reader/typeset-head.ts';
import { defaultSettings } from '../../../components/settings/settings.ts';
import { startSession } from '../../../entrypoints/reader/reader-session.ts';
import { articleInScript } from '../../../pipeline/convert/article-in-script.ts';
import { buildConversions, createConverter, type Target } from '../../../pipeline/convert/convert.ts';
import type { Article } from '../../../pipeline/types.ts';
import { readTables } from '../../../scripts/convert/read-tables.ts';
import { article } from '../../article.ts';

const convert = createConverter(buildConversions(await readTables()));
/** The scripts the background was asked for. */
const asked: Target[] = [];

// What the background does to convert an article; saving is not asked for here.
vi.mock('../../../entrypoints/background/messages.ts', () => ({
  askBackground: async (type: string, payload: { article: Article; to: Target }) => {
    if (type !== 'convert-article') return undefined;
    asked.push(payload.to);
    const converted = articleInScript(payload.article, payload.to, convert);
    return { article: converted, head: typesetHead(converted, 'zh-CN') };
  },
}));

beforeEach(() => {
  fakeBrowser.reset();
  // The language of the interface.
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('zh-CN');
  asked.length = 0;
});

const start = (script: Article['script'] = 'hans') =>
  startSession({ ...article('后来的头发。'), title: '后来', script }, { settings: defaultSettings, sites: {} });
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('shows the article in a script, with its headline typeset, and as it came again', async () => {
  const session = start();
  const original = session.shown.value;
  await session.showScript('tw');
  expect(session.shown.value.title).toBe('後來');
  expect(session.head.value?.title).toBe('後來');
  expect(session.script.value).toBe('tw');
  await session.showScript('original');
  expect(session.shown.value).toBe(original);
  expect(session.head.value).toBeUndefined();
});

test('converts ahead to the likeliest script, and asks for it no more', async () => {
  const session = start();
  session.prepareScripts('likeliest');
  await settled();
  expect(asked).toEqual(['hant']);
  await session.showScript('hant');
  await settled();
  expect(asked.filter((to) => to === 'hant')).toHaveLength(1);
});

test('converts to every script once one was chosen or is about to be', async () => {
  const session = start();
  session.prepareScripts('all');
  await settled();
  expect(asked).toEqual(['hant', 'tw', 'hk', 'hans']);
  for (const script of ['tw', 'hk', 'original', 'hant'] as const) await session.showScript(script);
  expect(asked).toHaveLength(4);
});

test('converts Traditional to Simplified first, and what is not Chinese never', async () => {
  const traditional = start('hant');
  traditional.prepareScripts('likeliest');
  start('other').prepareScripts('all');
  await settled();
  expect(asked).toEqual(['hans']);
});

test('shows the article anew when the reader’s own words change', async () => {
  const session = start();
  await session.showScript('tw');
  await settled();
  asked.length = 0;
  await saveOwnWords({ dictionary: [{ from: '头发', after: '髮絲' }] });
  await vi.waitFor(() => expect(asked).toContain('tw'));
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectScript } from '../../pipeline/convert/detect-script.ts';

type Messages = Record<string, { message: string }>;
const read = (locale: string): Messages => JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
const locales = { zh_CN: read('zh_CN'), zh_TW: read('zh_TW'), en: read('en') };
const keys = Object.keys(locales.zh_CN);

const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

describe.each(['zh_TW', 'en'] as const)('%s', (locale) => {
  test('has the messages of zh_CN, no more and no fewer', () => {
    expect(Object.keys(locales[locale]).sort()).toEqual([...keys].sort());
  });

  test('has the placeholders of zh_CN in each message', () => {
    const differing = keys.filter(
      (key) =>
        `${placeholders(locales[locale][key]?.message ?? '')}` !== `${placeholders(locales.zh_CN[key]?.message ?? '')}`,
    );
    expect(differing).toEqual([]);
  });
});

test('no message is empty', () => {
  const empty = Object.entries(locales).flatMap(([locale, messages]) =>
    Object.entries(messages).flatMap(([key, { message }]) => (message.trim() === '' ? [`${locale} ${key}`] : [])),
  );
  expect(empty).toEqual([]);
});

test('every message is used', () => {
  const source = globSync(['{browser,components,entrypoints}/**/*.{ts,tsx}', 'wxt.config.ts'])
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const named = new Set(Array.from(source.matchAll(/['"](?:__MSG_)?(\w+?)(?:__)?['"]/g), ([, name]) => name));
  expect(keys.filter((key) => !named.has(key))).toEqual([]);
});

// The scripts are named in themselves, and so are the examples of what is converted.
const quoting = /^script|^(keyScript|vocabularyHint|dictionaryHint|welcomeThirdText)$/;

test.each([
  ['zh_CN', 'hant'],
  ['zh_TW', 'hans'],
] as const)('%s has no character of the other script', (locale, other) => {
  const foreign = Object.entries(locales[locale]).filter(([, { message }]) =>
    [...message].some((character) => detectScript(character) === other),
  );
  expect(foreign.map(([key]) => key).filter((key) => !quoting.test(key))).toEqual([]);
});

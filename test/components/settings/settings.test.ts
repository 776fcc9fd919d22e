import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenSettings, defaultSettings, fitSetting, readSettings } from '../../../components/settings/settings.ts';
import { readBackup, writeBackup } from '../../../components/settings/settings-backup.ts';

describe('reading stored settings', () => {
  test.each([undefined, null, 'dark', 3, [], ['dark']])('gives the defaults for %j', (stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings);
  });

  test('keeps what is good and replaces what is bad, name by name', () => {
    expect(readSettings({ theme: 'dark', font: 'wingdings', indent: 'yes', fontSize: 21, gone: true })).toEqual({
      ...defaultSettings,
      theme: 'dark',
      fontSize: 21,
    });
  });

  test.each([
    ['fontSize', 400, 36],
    ['fontSize', -1, 14],
    ['fontSize', Number.NaN, 18],
    ['lineHeight', 0, 1.4],
    ['speechRate', 9, 2.5],
  ] as const)('holds %s %d at %d', (name, stored, expected) => {
    expect(readSettings({ [name]: stored })[name]).toBe(expected);
  });

  test('never throws, and gives settings that read back unchanged', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings)), fc.anything()),
        (a, b) => {
          for (const stored of [a, b]) {
            const settings = readSettings(stored);
            expect(readSettings(settings)).toEqual(settings);
          }
        },
      ),
    );
  });
});

test('only what was chosen is kept', () => {
  expect(chosenSettings({ ...defaultSettings, theme: 'sepia' })).toEqual({ theme: 'sepia' });
});

test('settings fit one item of storage.sync, whatever was chosen', () => {
  const widest = { ...defaultSettings, speechVoice: '声'.repeat(200) };
  expect(new TextEncoder().encode(JSON.stringify(widest)).length).toBeLessThan(8192);
});

test.each([
  ['lineHeight', 1.85 + 0.1, 2],
  ['lineHeight', 9, 2.6],
  ['fontSize', 13, 14],
  ['lineWidth', 37, 38],
] as const)('a step of %s to %d lands on %d', (name, value, expected) => {
  expect(fitSetting(name, value)).toBe(expected);
});

describe('a backup', () => {
  test('gives settings, sites and words back', () => {
    const backup = {
      settings: { ...defaultSettings, theme: 'dark', lineWidth: 40 } as const,
      sites: { 'news.example.com': { open: 'always' } } as const,
      words: { protectedTerms: ['里程碑'], dictionary: [{ from: '发菜', after: '髮菜' }] },
    };
    expect(readBackup(writeBackup(backup))).toEqual(backup);
  });

  test.each(['', '{', 'null', '[]', '{"format":"other"}'])('that reads %j is none', (text) => {
    expect(readBackup(text)).toBeUndefined();
  });

  test('without words says nothing of them', () => {
    expect(readBackup('{"format":"qingdu-settings"}')).toEqual({ settings: defaultSettings, sites: {} });
  });

  test('with bad values keeps the good ones', () => {
    const text =
      '{"format":"qingdu-settings","settings":{"theme":"pink","indent":true},"sites":{"a b":{"open":"never"}}}';
    expect(readBackup(text)).toEqual({ settings: { ...defaultSettings, indent: true }, sites: {} });
  });
});

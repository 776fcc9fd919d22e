// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { bodyOf, isClobbered, rootOf, unclobberedCopy } from '../../../entrypoints/reader/unclobbered.ts';

function parse(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

describe('a page with names that hide properties', () => {
  test.each([
    '<form name="body"></form><p>正文</p>',
    '<img name="querySelectorAll"><p>正文</p>',
    '<form><input name="children"></form><p>正文</p>',
    '<form><input id="parentNode"></form><p>正文</p>',
    '<iframe name="createElement"></iframe>',
  ])('is known: %s', (markup) => {
    expect(isClobbered(parse(markup))).toBe(true);
  });

  test.each(['<form name="search"><input name="q"></form><p>正文</p>', '<p id="body">正文</p>', '<a name="top"></a>'])(
    'is told from an ordinary one: %s',
    (markup) => {
      expect(isClobbered(parse(markup))).toBe(false);
    },
  );

  test('still shows its body and root', () => {
    const page = parse('<form name="body"></form><img name="documentElement"><p>正文</p>');
    expect(bodyOf(page)?.localName).toBe('body');
    expect(rootOf(page)?.localName).toBe('html');
  });

  test('is copied without them, and knows what was hidden', () => {
    const page = parse('<form name="body"><p>正文</p><p class="ad">广告</p></form>');
    const { copy, isHidden } = unclobberedCopy(page, (element) => element.className === 'ad');
    expect(copy.body.localName).toBe('body');
    expect([...copy.querySelectorAll('p')].map(isHidden)).toEqual([false, true]);
    expect(bodyOf(page)?.firstElementChild?.getAttribute('name')).toBe('body');
  });
});

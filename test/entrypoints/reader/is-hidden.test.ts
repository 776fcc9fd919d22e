// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { isHidden } from '../../../entrypoints/reader/is-hidden.ts';

afterEach(() => document.body.replaceChildren());

function element(markup: string): Element {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.append(...parsed.head.childNodes, ...parsed.body.childNodes);
  const found = document.querySelector('#it');
  if (!found) throw new TypeError(`Expected an element with the id "it" in "${markup}"`);
  return found;
}

describe('isHidden', () => {
  test.each([
    ['a style sheet that takes it away', '<style>.ad { display: none }</style><p id="it" class="ad">广告</p>'],
    ['invisible text', '<p id="it" style="visibility: hidden">广告</p>'],
    ['transparent text', '<p>今日<span id="it" style="opacity: 0">广告</span></p>'],
    ['text of no size', '<p>今日<span id="it" style="font-size: 0px">广告</span></p>'],
    ['text of no colour', '<p>今日<span id="it" style="color: rgba(0, 0, 0, 0)">广告</span></p>'],
    ['text pushed off the page', '<p id="it" style="text-indent: -9999px">广告</p>'],
    ['a box of no height', '<div id="it" style="overflow: hidden; height: 0px">广告</div>'],
  ])('says so of %s', (_, markup) => {
    expect(isHidden(element(markup))).toBe(true);
  });

  test.each([
    ['plain text', '<p id="it">正文</p>'],
    ['an element whose ancestor is hidden', '<div style="visibility: hidden"><p id="it">正文</p></div>'],
    [
      'a list without gaps, whose items have a size',
      '<ul id="it" style="font-size: 0px"><li style="font-size: 16px">正文</li></ul>',
    ],
    ['an element that is only a wrapper', '<div id="it" style="display: contents">正文</div>'],
    ['text pushed in by two characters', '<p id="it" style="text-indent: 32px">正文</p>'],
  ])('does not say so of %s', (_, markup) => {
    expect(isHidden(element(markup))).toBe(false);
  });

  test('does not say so of a parsed document, which has no style to ask', () => {
    const parsed = new DOMParser().parseFromString('<p style="display: none">正文</p>', 'text/html');
    expect(isHidden(parsed.querySelector('p') ?? parsed.body)).toBe(false);
  });
});

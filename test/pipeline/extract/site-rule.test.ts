import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../../pipeline/extract/extract-document.ts';
import { findSiteRule, problemOfRule, type SiteRule } from '../../../pipeline/extract/site-rule.ts';
import { keptTexts, page } from '../../page.ts';

const story = '记者21日从市水务局获悉，全市今年计划改造老旧供水管网一百二十公里，惠及三十万居民，首批工程四月开工。';
const document = page(
  `<h1>管网改造</h1><div id="a"><p>${story}</p><p>编者按语写在这里，篇幅不短，有逗号，有句号。</p></div><div id="b"><p>短。</p></div>`,
  { title: '管网改造' },
);
const url = 'https://news.example.com/1.html';
const rule: SiteRule = { id: 'news.example.com', hosts: ['example.com'], article: ['#a'], remove: ['#a p + p'] };

describe('site rules', () => {
  test('mark what they take out with their own id', () => {
    const found = extractDocument({ kind: 'document', document, url, siteRules: [rule] });
    expect(found?.siteRule).toEqual({ id: 'news.example.com', used: true });
    expect(found && keptTexts(found.article)).toEqual([story]);
    expect(found?.article.blocks.map((block) => block.removed?.rule)).toContain('news.example.com/#a p + p');
  });

  test('are not trusted when they find little', () => {
    const found = extractDocument({ kind: 'document', document, url, siteRules: [{ ...rule, article: ['#b'] }] });
    expect(found?.siteRule).toEqual({ id: 'news.example.com', used: false });
    expect(found && keptTexts(found.article)[0]).toBe(story);
  });

  test('can be switched off', () => {
    expect(extractDocument({ kind: 'document', document, url, siteRules: [] })?.siteRule).toBe(undefined);
  });

  test('match hosts below theirs and templates by what they look like', () => {
    expect(findSiteRule([rule], url, document)).toBe(rule);
    expect(findSiteRule([rule], 'https://notexample.com/', document)).toBe(undefined);
    const template: SiteRule = { id: 'template', signature: ['#a', '#b'], article: ['#a'] };
    expect(findSiteRule([template], 'https://b.example/', document)).toBe(template);
  });

  test('that are broken break no other', () => {
    const broken = { id: 'x', hosts: ['example.com'], article: ['##'] };
    expect(problemOfRule(broken, document)).toBe('Expected "article" of x to hold selectors, got "##"');
    expect(findSiteRule([broken, rule], url, document)).toBe(rule);
  });
});

test('gives the next best region when the reader says that the best is not the article', () => {
  const other = '另一处文字也像文章，读者点了不是这篇之后，应当看到的就是这一处，它在页面的另一个区域里。';
  const two = page(
    `<h1>管网改造</h1><div><p>${story}</p><p>${story.replace('水', '气')}</p></div><h1>另有一处文字的标题</h1><div><p>${other}</p></div>`,
    { title: '管网改造' },
  );
  const first = extractDocument({ kind: 'document', document: two, url });
  expect(first?.hasSecond).toBe(true);
  const second = extractDocument({ kind: 'document', document: two, url, second: true });
  expect(second && [second.article.title, ...keptTexts(second.article)]).toEqual(['另有一处文字的标题', other]);
});

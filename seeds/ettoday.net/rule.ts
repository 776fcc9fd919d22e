import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'ettoday.net',
  hosts: ['ettoday.net'],
  // 2015
  article: ['.story[itemprop="articleBody"]', '.story'],
  // adverts between paragraphs
  remove: ['.ad_in_news', '.ad_readmore'],
  headline: ['article h1.title'],
  time: ['time.date'],
};

import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'news.cn',
  hosts: ['news.cn', 'xinhuanet.com'],
  // 2021, 2016, 2013
  article: ['#detail', '#p-detail', '#article'],
  // a button to report errors
  remove: ['#articleEdit .tiyi1'],
  headline: ['.head-line h1', '.h-title'],
  source: ['.header .source', '.h-info .aticle-src'],
};

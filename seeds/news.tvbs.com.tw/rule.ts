import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'news.tvbs.com.tw',
  hosts: ['news.tvbs.com.tw'],
  // Boxes of offers stand between the paragraphs, under a title in ◤ ◢.
  remove: ['p[align="center"]'],
  article: [
    '#news_detail_div', // 2026-11-27
  ],
};

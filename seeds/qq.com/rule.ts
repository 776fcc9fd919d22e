import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'qq.com',
  hosts: ['qq.com'],
  // 2024, 2018, and before
  article: ['#ArticleContent', '.content-article', '#Cnt-Main-Article-QQ'],
  // a player that is still loading
  remove: ['.qq-video-recommend'],
  headline: ['.LEFT > h1', '.hd h1'],
  time: ['.a_time'],
  source: ['.a_source'],
};

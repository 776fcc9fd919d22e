import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'ifeng.com',
  hosts: ['ifeng.com'],
  // 2012, still on local channels
  article: ['#main_content', '.main_content'],
  // a line for telephones
  remove: ['.iphone_none'],
  headline: ['#artical_topic'],
  time: ['#artical_sth .ss01'],
  source: ['#artical_sth .ss03'],
};

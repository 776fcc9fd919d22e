import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: '163.com',
  hosts: ['163.com'],
  // 2021; #endText until then
  article: ['.post_body', '#endText'],
  // in-text advert; source line of old pages
  remove: ['.gg200x300', '.ep-source'],
  headline: ['.post_title', '#epContentLeft h1'],
  time: ['.post_info', '.post_time_source'],
};

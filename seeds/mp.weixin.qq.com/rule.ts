import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'mp.weixin.qq.com',
  hosts: ['mp.weixin.qq.com'],
  // 2014; hidden until a script runs
  article: ['#js_content'],
  // cards of other accounts
  remove: ['.mp_profile_iframe_wrp', 'mp-common-profile'],
  headline: ['#activity-name'],
  time: ['#publish_time'],
  source: ['#js_name'],
};

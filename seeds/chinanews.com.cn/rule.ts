import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'chinanews.com.cn',
  hosts: ['chinanews.com.cn', 'chinanews.com'],
  // 2012
  article: ['.left_zw'],
  // advert beside the editor; (完) marks the end of an agency text
  remove: ['.adEditor > .ad', '.left_pip'],
  headline: ['.content_left_title', 'h1.page_title'],
  time: ['.content_left_time', '.left-t'],
};

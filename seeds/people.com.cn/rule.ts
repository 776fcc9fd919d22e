import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'people.com.cn',
  hosts: ['people.com.cn', 'people.cn'],
  // 2020, 2016, 2014, 2009
  article: ['.rm_txt_con', '#rwb_zw', '.box_con', '#p_content'],
  // read-aloud button, related list, share line
  remove: ['.bza', '.rm_relevant', '.paper_num'],
  headline: ['.rm_txt h1', '.text_title h1'],
  time: ['.channel .col-1-1', '.box01 .fl'],
};

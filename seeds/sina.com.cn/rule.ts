import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'sina.com.cn',
  hosts: ['sina.com.cn'],
  // 2017, all channels; the second is the old technology channel's
  article: ['#artibody', '#article_content .content'],
  // house advertising above and below the text
  remove: ['.tech-quotation', '.wap_special'],
  headline: ['h1.main-title', '#artibodyTitle'],
  time: ['.date-source .date', '#pub_date'],
  source: ['.date-source .source', '#media_name'],
};

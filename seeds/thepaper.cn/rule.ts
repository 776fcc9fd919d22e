import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'thepaper.cn',
  hosts: ['thepaper.cn'],
  // 2014, until the pages were made anew in 2022
  article: ['.news_txt'],
  // a poll
  remove: ['.go_ballot'],
  headline: ['h1.news_title'],
  time: ['.news_about p:nth-of-type(2)'],
};

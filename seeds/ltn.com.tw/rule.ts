import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'ltn.com.tw',
  hosts: ['ltn.com.tw'],
  // 2019, 2017
  article: ['.text.boxTitle', '.whitecon .text'],
  // promotion, advert marks, related links, the time
  remove: ['.appE1121', '.before_ir', '.related', '.time'],
  headline: ['.content h1', '.whitecon h1'],
  time: ['.text .time'],
};

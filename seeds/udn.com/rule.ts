import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'udn.com',
  hosts: ['udn.com'],
  // 2019; the others are older channels
  article: ['.article-content__editor', '#story_body_content', '.article-body'],
  // adverts between paragraphs
  remove: ['.inline-ads', '.edn-ads--inlineAds'],
  headline: ['.article-content__title', '#story_art_title'],
  time: ['.article-content__time', '.shareBar__info--author span'],
};

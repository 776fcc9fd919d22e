import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'sohu.com',
  hosts: ['sohu.com'],
  // 2016
  article: ['#mp-editor', '.article-text'],
  // an editor line without a name; the way back glued to the last sentence
  remove: ['[data-role="editor-name"]', '.backword'],
  time: ['#news-time', '.article-info .time'],
  source: ['.original-link a'],
};

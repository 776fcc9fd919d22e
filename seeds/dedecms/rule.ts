import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'dedecms',
  signature: ['.viewbox > .title', '.viewbox > .info', '.viewbox > .content'],
  // 织梦 DedeCMS 5.x, default template
  article: ['.viewbox > .content'],
  // pager
  remove: ['.pagelist'],
  headline: ['.viewbox > .title'],
  time: ['.viewbox > .info'],
};

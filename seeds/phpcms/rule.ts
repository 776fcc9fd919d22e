import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'phpcms',
  signature: ['#Article > h1', '#Article > .content'],
  // PHPCMS V9, default template
  article: ['#Article > .content'],
  time: ['#Article > h1 > span'],
};

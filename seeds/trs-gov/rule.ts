import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: 'trs-gov',
  signature: ['meta[name="ContentSource"]', '[class*="TRS_"], #UCAP-CONTENT'],
  // 拓尔思 TRS WCM and the UCAP platform of government sites
  article: ['[class*="TRS_UEDITOR"]', '.TRS_Editor', '#UCAP-CONTENT', '#zoom'],
  // styles left in old texts
  remove: ['.TRS_Editor style'],
};

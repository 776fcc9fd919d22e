import type { SiteRule } from '../pipeline/extract/site-rule.ts';

/** The project's rules for sites and templates, hosts before templates. */
export const allSiteRules: readonly SiteRule[] = [];

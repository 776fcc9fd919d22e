/** The text of `seeds/site-rules.ts` for the folders that have a rule, in the order of their names. */
export function printSiteRules(folders: readonly string[]): string {
  const names = [...folders].sort();
  const imports = names.map((folder) => `import { rule as ${nameOf(folder)} } from './${folder}/rule.ts';`);
  return [
    "import type { SiteRule } from '../pipeline/extract/site-rule.ts';",
    ...imports,
    '',
    "/** The project's rules for sites and templates; a host's comes before a template's. */",
    'export const allSiteRules: readonly SiteRule[] = [',
    ...names.map((folder) => `  ${nameOf(folder)},`),
    '];',
    '',
  ].join('\n');
}

/** '163.com' -> 'site163Com', 'mp.weixin.qq.com' -> 'mpWeixinQqCom' */
function nameOf(folder: string): string {
  const name = folder.replace(/[^a-z\d]+([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) ? `site${name}` : name;
}

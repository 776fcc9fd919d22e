import { readBreadcrumb } from './breadcrumb.ts';

/** The section of the site that the first breadcrumb among the lines names; its title leads nowhere. */
export function sectionOf(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const breadcrumb = readBreadcrumb(line);
    if (breadcrumb) return breadcrumb.sections.at(-1);
  }
  return undefined;
}

const rights = /(?:版权所有|版權所有|著作权所有|著作權所有)\s{0,2}[:：©]?\s{0,2}([\p{L}\d·]{2,16})/u;
const noName =
  /^(?:未经|未經|不得|转载|轉載|侵权|侵權|禁止|违者|違者|翻版|严禁|嚴禁|请勿|請勿|copyright|icp|all rights)|(?:公司|集团|集團|所有|保留)$/iu;

/**
 * The site's name, where the page's last lines claim its rights.
 * '版权所有:某某网  备案号:京ICP备1号' -> 某某网
 */
export function siteOf(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(-12)) {
    const name = rights.exec(line)?.[1];
    if (name !== undefined && !noName.test(name)) return name;
  }
  return undefined;
}

const imprint = /版权|版權|主办|主辦|承办|承辦|copyright|©|icp|备案|備案|技术支持|技術支援/i;

/** Those of the head's titles that the page's last lines name as the site: 主办：某县教育局 under a page titled so. */
export function titlesOfSite(titles: readonly string[], lines: readonly string[]): string[] {
  const last = lines.slice(-12).filter((line) => imprint.test(line));
  return titles.filter((title) => title.length <= 24 && last.some((line) => line.includes(title)));
}

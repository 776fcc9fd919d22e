/** The path from the site's front page to the article. */
export interface Breadcrumb {
  /** Without the front page and without the article itself. */
  sections: string[];
  /** The last step, when it is long enough to be the article's title. */
  title?: string;
}

const label =
  /^(?:(?:您|你)?(?:现在|現在|当前|當前|目前|所在)?的?(?:所在)?(?:位置|路径|路徑)(?:是|为|為)?|location)\s{0,3}[:：]\s*/iu;
const home = /^(?:首页|首頁|主页|主頁|网站首页|網站首頁|home|.{1,12}(?:首页|首頁|网|網))$/iu;
const separator = /\s*(?:[>»›→]|&gt;|&raquo;)+\s*/u;

/**
 * Reads a breadcrumb line; `undefined` when the line is none.
 * '您现在的位置: 首页 > 健康 > 某地医院扩建' -> sections ['健康'], title '某地医院扩建'
 */
export function readBreadcrumb(text: string): Breadcrumb | undefined {
  const line = text.trim();
  if (line.length > 200 || /[。；]/u.test(line)) return undefined;
  const labelled = label.test(line);
  const steps = line
    .replace(label, '')
    .split(separator)
    .map((step) => step.trim())
    .filter((step) => step !== '');
  if (steps.length < 2) return labelled && steps.length === 1 ? { sections: [] } : undefined;
  if (!labelled && !home.test(steps[0] ?? '')) return undefined;
  const last = steps.at(-1) ?? '';
  const isSection = last.length < 8 || /^(?:正文|内容|內容|详情|詳情|文章|查看内容)$/u.test(last);
  const sections = steps.slice(home.test(steps[0] ?? '') ? 1 : 0, isSection ? undefined : -1);
  return {
    sections: sections.filter((step) => !/^(?:正文|内容|內容|详情|詳情|文章|查看内容)$/u.test(step)),
    ...(!isSection && { title: last }),
  };
}

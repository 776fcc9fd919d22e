import type { ServedPage } from '../../scripts/browser/serve-pages.ts';

const sentences = [
  '省统计局昨日公布，全省上半年粮食产量稳步增长，各地夏收工作已经基本结束。',
  '据介绍，今年小麦播种面积比上年略有增加，机收率继续提高。',
  '专家认为，天气总体有利，病虫害得到及时防治，是丰收的主要原因。',
];

/** Paragraphs of ordinary news, numbered so that none repeats another. */
export const paragraphs = Array.from(
  { length: 40 },
  (_, index) => `在第${index + 1}个县，${sentences[index % sentences.length]}`,
);

/** A page of news; what a test needs besides goes into its head, or before the end of its body. */
export function articlePage({ head = '', tail = '' }: { head?: string; tail?: string } = {}): ServedPage {
  return {
    body: `<!doctype html>
<html lang="zh">
<head><meta charset="utf-8"><title>全省夏粮再获丰收</title>${head}</head>
<body>
<nav><a href="/">首页</a> <a href="/news">新闻</a></nav>
<article><h1>全省夏粮再获丰收</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article>
${tail}
</body>
</html>`,
  };
}

import { expect, test } from 'vitest';
import { markRemoved } from '../../../pipeline/article/mark-removed.ts';
import { printHtml } from '../../../pipeline/print/print-html.ts';
import { printJson } from '../../../pipeline/print/print-json.ts';
import { printMarkdown } from '../../../pipeline/print/print-markdown.ts';
import { printText } from '../../../pipeline/print/print-text.ts';
import type { Article } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';

const whole: Article = markRemoved(
  {
    ...article(
      { id: 'h', kind: 'heading', level: 2, spans: [{ text: '小标题' }] },
      {
        id: 'p',
        kind: 'paragraph',
        spans: [{ text: '见' }, { text: '公告', href: 'https://a.example/1', strong: true }],
      },
      { id: 'x', kind: 'paragraph', spans: [{ text: '# 不是*标题* <b>' }] },
      {
        id: 'l',
        kind: 'list',
        ordered: false,
        items: [
          { depth: 0, spans: [{ text: '一' }] },
          { depth: 1, spans: [{ text: '二' }] },
          { depth: 0, spans: [{ text: '三' }] },
        ],
      },
      { id: 't', kind: 'table', header: true, rows: [[[{ text: '甲|乙' }]], [[{ text: '1' }]]] },
      { id: 'i', kind: 'image', src: 'https://a.example/1.png', alt: '图' },
      { id: 'c', kind: 'caption', spans: [{ text: '图为街景。' }] },
      { id: 'k', kind: 'code', text: 'a\n```' },
      '扫码关注',
    ),
    title: '他说："好"',
    publishedAt: '2024-01-02T08:00:00+08:00',
  },
  (block) => (block.id === 'p8' ? { rule: 'clean/follow', reason: 'share' } : undefined),
);

test('Markdown has front matter and marks, and text that looks like marks stays text', () => {
  expect(printMarkdown(whole)).toBe(`---
title: "他说：\\"好\\""
date: "2024-01-02T08:00:00+08:00"
url: "https://news.example.com/a.html"
---

## 小标题

见[**公告**](<https://a.example/1>)

\\# 不是\\*标题\\* \\<b\\>

- 一
   - 二
- 三

| 甲\\|乙 |
| --- |
| 1 |

![图](<https://a.example/1.png>)

*图为街景。*

\`\`\`\`
a
\`\`\`
\`\`\`\`
`);
});

test('HTML is a page of its own without scripts, its text escaped', () => {
  const html = printHtml(whole);
  expect(html).toContain('<title>他说：&quot;好&quot;</title>');
  expect(html).toContain('<p>见<a href="https://a.example/1"><strong>公告</strong></a></p>');
  expect(html).toContain('<p># 不是*标题* &lt;b&gt;</p>');
  expect(html).toContain('<ul><li>一<ul><li>二</li></ul></li><li>三</li></ul>');
  expect(html).toContain('<table><tr><th>甲|乙</th></tr><tr><td>1</td></tr></table>');
  expect(html).not.toContain('扫码关注');
});

test('text is title, facts and blocks with empty lines between', () => {
  expect(printText(article('一段。', '又一段。'))).toBe('一段。\n\n又一段。\n');
});

test('JSON lists kept blocks and says what was removed; absent fields are left out', () => {
  const printed = printJson(whole);
  expect(Object.keys(printed)).toEqual([
    'title',
    'publishedAt',
    'script',
    'blocks',
    'figures',
    'removals',
    'restorations',
    'confidence',
  ]);
  expect(printed.blocks.map(({ id, kind, text }) => [id, kind, text])).toEqual([
    ['h', 'heading', '小标题'],
    ['p', 'paragraph', '见公告'],
    ['x', 'paragraph', '# 不是*标题* <b>'],
    ['l', 'list', '一\n二\n三'],
    ['t', 'table', '甲|乙\n1'],
    ['i', 'image', ''],
    ['c', 'caption', '图为街景。'],
    ['k', 'code', 'a\n```'],
  ]);
  expect(printed.removals).toEqual([{ rule: 'clean/follow', reason: 'share', text: '扫码关注' }]);
});

import { describe, expect, test } from 'vitest';
import { textAt, textOf } from '../../../pipeline/article/block-text.ts';
import { type ConvertText, convertArticle } from '../../../pipeline/convert/convert-article.ts';
import type { Figure } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';

/** Changes lengths, as vocabulary does: 软件 becomes 軟體程式. */
const longer: ConvertText = (text, cuts) => {
  const grow = (part: string) => part.replaceAll('软件', '軟體程式');
  return { text: grow(text), cuts: cuts.map((cut) => grow(text.slice(0, cut)).length) };
};

const figure = (block: string, start: number, end: number, raw: string): Figure => ({
  block,
  start,
  end,
  raw,
  bound: 'exact',
  unit: '款软件',
  unitClass: 'items',
  scale: 1,
  metric: '软件',
  kind: 'actual',
  key: 1,
});

describe('convertArticle', () => {
  test('moves figures with the text before them', () => {
    const before = { ...article('这些软件共3款。'), figures: [figure('p0', 5, 7, '3款')] };
    const after = convertArticle(before, longer);
    expect(after.figures).toEqual([{ ...figure('p0', 7, 9, '3款'), unit: '款軟體程式', metric: '軟體程式' }]);
    expect(textAt(after, 'p0').slice(7, 9)).toBe('3款');
  });

  test('keeps the spans of a paragraph and what they link to', () => {
    const href = 'https://news.example.com/';
    const before = article({ id: 'p0', kind: 'paragraph', spans: [{ text: '软件' }, { text: '的软件', href }] });
    expect(convertArticle(before, longer).blocks).toEqual([
      { id: 'p0', kind: 'paragraph', spans: [{ text: '軟體程式' }, { text: '的軟體程式', href }] },
    ]);
  });

  test('keeps items and cells apart', () => {
    const before = article(
      {
        id: 'l',
        kind: 'list',
        ordered: false,
        items: [
          { depth: 0, spans: [{ text: '软件一' }] },
          { depth: 1, spans: [{ text: '二' }] },
        ],
      },
      {
        id: 't',
        kind: 'table',
        header: true,
        rows: [
          [[{ text: '软件' }], []],
          [[{ text: '一' }], [{ text: '软件' }]],
        ],
      },
    );
    const after = convertArticle(before, longer);
    expect(after.blocks.map(textOf)).toEqual(['軟體程式一\n二', '軟體程式\t\n一\t軟體程式']);
    expect(after.blocks[1]).toMatchObject({
      rows: [
        [[{ text: '軟體程式' }], []],
        [[{ text: '一' }], [{ text: '軟體程式' }]],
      ],
    });
  });

  test('leaves code alone, and the article it was given', () => {
    const before = article({ id: 'c', kind: 'code', text: '软件()' }, '软件');
    const copy = structuredClone(before);
    expect(convertArticle(before, longer).blocks[0]).toEqual({ id: 'c', kind: 'code', text: '软件()' });
    expect(before).toEqual(copy);
  });

  test('moves places in the title', () => {
    const before = { ...article(), title: '软件3款', figures: [figure('title', 2, 4, '3款')] };
    const after = convertArticle(before, longer);
    expect(after.title).toBe('軟體程式3款');
    expect(after.figures[0]).toMatchObject({ start: 4, end: 6, raw: '3款' });
  });
});

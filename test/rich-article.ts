import { editBlock } from '../pipeline/article/edit-text.ts';
import { markRemoved } from '../pipeline/article/mark-removed.ts';
import type { Article, Figure } from '../pipeline/types.ts';
import { article } from './article.ts';

/** An article with one of everything: every kind of block, removals, repairs, figures and an unreadable run. */
export function richArticle(): Article {
  const span = (text: string) => [{ text }];
  const plain = article(
    '首页 > 民生',
    '城东旧书市22日重新開(kāi)张，首日进场1.2万人次，比停办前增长三成。',
    { id: 'image', kind: 'image', src: pixel, alt: '书市一角' },
    { id: 'caption', kind: 'caption', spans: span('开市当天的书市。李青 摄') },
    { id: 'first', kind: 'heading', level: 3, spans: span('一、摊位怎么分') },
    {
      id: 'link',
      kind: 'paragraph',
      spans: [{ text: '摊位按' }, { text: '办法', href: 'https://example.com/' }, ...span('分配。')],
    },
    {
      id: 'list',
      kind: 'list',
      ordered: false,
      items: [
        { depth: 0, spans: span('老摊主') },
        { depth: 1, spans: span('经营满五年') },
        { depth: 0, spans: span('新摊主') },
      ],
    },
    {
      id: 'table',
      kind: 'table',
      header: true,
      rows: [
        [span('区域'), span('摊位')],
        [span('东区'), span('120个')],
      ],
    },
    { id: 'second', kind: 'heading', level: 4, spans: span('（一）夜市') },
    { id: 'quote', kind: 'quote', spans: span('“书比人长寿。”') },
    { id: 'code', kind: 'code', text: 'tel: 0000' },
    '后面的字▯▯没有读懂。',
    '长按识别二维码关注我们',
  );
  const repaired = editBlock(
    { ...plain, title: '城东旧书市重新开张', subtitle: '首日客流增长三成', source: '城东日报', byline: '李青' },
    'p1',
    [{ start: 11, end: 16, after: '', rule: 'restore/gloss', reason: 'gloss', proof: 'proved' }],
  );
  const cleaned = markRemoved(repaired, ({ id }) =>
    id === 'p0'
      ? { rule: 'extract/navigation', reason: 'navigation' }
      : id === 'p12'
        ? { rule: 'clean/scan-code', reason: 'advert' }
        : undefined,
  );
  return {
    ...cleaned,
    section: '民生',
    publishedAt: '2026-03-22T09:30:00+08:00',
    figures: [figureIn(cleaned, 'p1', '1.2万人次'), figureIn(cleaned, 'p1', '三成')],
    unreadable: [{ block: 'p11', start: 4, end: 6, guess: '迹模' }],
  };
}

function figureIn({ blocks }: Article, id: string, raw: string): Figure {
  const block = blocks.find((other) => other.id === id);
  const text = block?.kind === 'paragraph' ? block.spans.map((span) => span.text).join('') : '';
  const start = text.indexOf(raw);
  if (start < 0) throw new TypeError(`Expected text of "${id}", got "${raw}"`);
  return {
    block: id,
    start,
    end: start + raw.length,
    raw,
    value: 12000,
    bound: 'exact',
    unit: '人次',
    unitClass: 'visits',
    scale: 1e4,
    kind: 'actual',
    key: 1,
  };
}

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

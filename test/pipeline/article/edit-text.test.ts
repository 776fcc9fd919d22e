import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textAt, textOf } from '../../../pipeline/article/block-text.ts';
import { type Change, editBlock, joinBlocks, splitBlock } from '../../../pipeline/article/edit-text.ts';
import { undoAllEdits, undoEdit } from '../../../pipeline/article/undo-edit.ts';
import type { Article, Figure } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';

const why = { rule: 'test/rule', reason: 'gloss' } as const;
const change = (start: number, end: number, after: string): Change => ({ start, end, after, ...why });
const figure = (block: string, start: number, raw: string): Figure => ({
  block,
  start,
  end: start + raw.length,
  raw,
  bound: 'exact',
  unit: '%',
  unitClass: 'percent',
  scale: 1,
  kind: 'actual',
  key: 1,
});

describe('editBlock', () => {
  test('changes text, leaves an edit for each change and moves figures', () => {
    const before = { ...article('達(dá)到68%以上'), figures: [figure('p0', 6, '68%')] };
    const after = editBlock(before, 'p0', [change(1, 5, '')]);
    expect(textAt(after, 'p0')).toBe('達到68%以上');
    expect(after.edits).toEqual([{ ...why, step: 1, block: 'p0', start: 1, end: 1, before: '(dá)', after: '' }]);
    expect(after.figures[0]).toMatchObject({ start: 2, end: 5 });
  });

  test('keeps the style of the text it replaces', () => {
    const before = article({ id: 'p0', kind: 'paragraph', spans: [{ text: '甲' }, { text: '乙丙', strong: true }] });
    const after = editBlock(before, 'p0', [change(1, 2, '丁')]);
    expect(after.blocks[0]).toMatchObject({ spans: [{ text: '甲' }, { text: '丁丙', strong: true }] });
  });

  test('drops a figure whose inside changes', () => {
    const before = { ...article('有68%的'), figures: [figure('p0', 1, '68%')] };
    expect(editBlock(before, 'p0', [change(2, 3, '')]).figures).toEqual([]);
  });

  test('edits list items and table cells but never across them', () => {
    const list = article({
      id: 'l',
      kind: 'list',
      ordered: false,
      items: [
        { depth: 0, spans: [{ text: '一二' }] },
        { depth: 0, spans: [{ text: '三四' }] },
      ],
    });
    expect(textAt(editBlock(list, 'l', [change(0, 1, ''), change(3, 4, '3')]), 'l')).toBe('二\n3四');
    expect(() => editBlock(list, 'l', [change(1, 4, '')])).toThrow(TypeError);
  });

  test('throws on an unknown block and on changes out of order', () => {
    expect(() => editBlock(article('甲'), 'nope', [change(0, 1, '')])).toThrow('nope');
    expect(() => editBlock(article('甲乙'), 'p0', [change(1, 2, ''), change(0, 1, '')])).toThrow(TypeError);
  });
});

describe('joinBlocks and splitBlock', () => {
  test('a join over a caption is undone to where the second part stood', () => {
    const before = article('三级甲等中', '图说', '医院。', '后文。');
    const joined = joinBlocks(before, 'p0', 'p2', { rule: 'mend/cut-word', reason: 'line-break' });
    expect(joined.blocks.map(textOf)).toEqual(['三级甲等中医院。', '图说', '后文。']);
    expect(undoAllEdits(joined)).toEqual(before);
  });

  test('a split is undone to one block', () => {
    const before = article('医生在检查。张煜欢 摄《意见》提出');
    const split = splitBlock(before, 'p0', 11, {
      newId: 'p0-2',
      kind: 'paragraph',
      rule: 'mend/caption',
      reason: 'caption',
    });
    expect(split.blocks.map(textOf)).toEqual(['医生在检查。张煜欢 摄', '《意见》提出']);
    expect(undoAllEdits(split)).toEqual(before);
  });
});

type Step =
  | { kind: 'edit'; block: number; cuts: number[]; after: string[] }
  | { kind: 'split'; block: number; at: number }
  | { kind: 'join'; first: number; second: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    block: fc.nat(9),
    cuts: fc.array(fc.nat(12), { minLength: 2, maxLength: 6 }),
    after: fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom('x', 'y') }), { minLength: 3, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('split' as const), block: fc.nat(9), at: fc.nat(12) }),
  fc.record({ kind: fc.constant('join' as const), first: fc.nat(9), second: fc.nat(9) }),
);

function apply(current: Article, step: Step, index: number): Article {
  const ids = current.blocks.map((block) => block.id);
  const id = (n: number) => ids[n % ids.length] ?? '';
  if (step.kind === 'join') {
    const [a, b] = [step.first % ids.length, step.second % ids.length].sort((x, y) => x - y);
    if (a === b) return current;
    return joinBlocks(current, id(a ?? 0), id(b ?? 0), why);
  }
  const length = textAt(current, id(step.block)).length;
  if (step.kind === 'split') {
    return splitBlock(current, id(step.block), step.at % (length + 1), { newId: `s${index}`, ...why });
  }
  const cuts = step.cuts.map((cut) => cut % (length + 1)).sort((x, y) => x - y);
  const changes = step.after.flatMap((after, i) => {
    const [start, end] = [cuts[2 * i], cuts[2 * i + 1]];
    return start === undefined || end === undefined ? [] : [change(start, end, after)];
  });
  return editBlock(current, id(step.block), changes);
}

describe('edits undone', () => {
  const original = article('一二三四五', '六七八九十', '甲乙丙');

  test('latest first, give the original article back exactly', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const changed = steps.reduce(apply, original);
        const plain = undoAllEdits(changed);
        expect(plain.blocks.map(textOf).join('')).toBe('一二三四五六七八九十甲乙丙');
        expect(plain.edits).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('in any order, give the original text of one block back', () => {
    fc.assert(
      fc.property(
        fc.array(
          step.filter((s) => s.kind === 'edit'),
          { maxLength: 5 },
        ),
        fc.array(fc.nat(99), { minLength: 20, maxLength: 20 }),
        (steps, picks) => {
          let current = steps.reduce(apply, original);
          for (let i = 0; current.edits.length > 0; i++) {
            const edit = current.edits[(picks[i % picks.length] ?? 0) % current.edits.length];
            if (edit) current = undoEdit(current, edit);
          }
          expect(current.blocks).toEqual(original.blocks);
        },
      ),
      { numRuns: 500 },
    );
  });
});

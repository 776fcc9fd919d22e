import { expect, test } from 'vitest';
import type { Figure } from '../../pipeline/types.ts';
import { makeFigureBoard } from '../../store/figure-board.ts';

function figure(raw: string, metric?: string): Figure {
  return {
    block: 'p0',
    start: 0,
    end: raw.length,
    raw,
    bound: 'exact',
    unit: '张',
    unitClass: 'count',
    scale: 1,
    kind: 'actual',
    key: 1,
    ...(metric && { metric }),
  };
}

const board = makeFigureBoard([
  { id: 'a', figures: [figure('3张', '床位'), figure('5张', '床位'), figure('7%')] },
  { id: 'b', figures: [figure('9張', '牀位'), figure('1人', '醫生')] },
  { id: 'c', figures: [figure('2人', '医生'), figure('4人', '医生')] },
]);

test('puts the figures of one metric together, in either script', () => {
  expect(board.figuresOf('醫生').map(({ id, figure: { raw } }) => `${id} ${raw}`)).toEqual(['b 1人', 'c 2人', 'c 4人']);
});

test('names each metric as most write it, those of most articles first', () => {
  expect(board.metrics).toEqual([
    { name: '医生', figures: 3, articles: 2 },
    { name: '床位', figures: 3, articles: 2 },
  ]);
});

test('knows nothing of what nobody measured', () => {
  expect(board.figuresOf('天气')).toEqual([]);
});

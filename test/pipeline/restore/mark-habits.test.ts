import { expect, test } from 'vitest';
import { oddMarkCost } from '../../../pipeline/restore/mark-habits.ts';

const cost = (text: string) => oddMarkCost(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));

test.each(['。”，', '，”。', '好，。', '好,,', '。和。', '，和,'])('finds the mark at the end of %s odd', (text) => {
  expect(cost(text)).toBeGreaterThan(0);
});

test.each(['好”，', '！”，', '？”、', '真！！', '嗎？！', '、米、', '小麦，', '，3，', '。“好'])(
  'takes %s as it is',
  (text) => {
    expect(cost(text)).toBe(0);
  },
);

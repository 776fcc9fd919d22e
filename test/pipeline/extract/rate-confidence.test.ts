import { expect, test } from 'vitest';
import { rateConfidence } from '../../../pipeline/extract/rate-confidence.ts';
import { article } from '../../article.ts';

const title = '老城区三座石桥月底完成加固';
const story = [
  '市政部门昨天介绍，老城区三座石桥的加固工程进入收尾阶段，预计月底前全部完成。',
  '三座石桥都建于清代，最早的一座已有两百八十年历史，桥面石板磨损严重，雨天容易打滑。',
  '施工队没有更换旧石板，而是把它们逐块编号取下，凿毛之后再放回原处，桥洞里另加了钢梁。',
];
const rate = (heading: string, ...texts: string[]) =>
  rateConfidence({ title: heading, blocks: article(...texts).blocks });

test('is sure of a story that its title tells of', () => {
  expect(rate(title, ...story, ...story)).toBeGreaterThan(0.6);
});

test('is less sure of a story of something else, of little text, and of lines that are no sentences', () => {
  const sure = rate(title, ...story, ...story);
  expect(rate('县里的果园试用无人机授粉', ...story, ...story)).toBeLessThan(sure);
  expect(rate(title, '石桥月底完工。')).toBeLessThan(0.4);
  expect(rate(title, ...Array.from({ length: 20 }, (_, index) => `第${index}条 老城 石桥`))).toBeLessThan(0.4);
});

import { expect, test } from 'vitest';
import { isCaptionLine, namesScene } from '../../../pipeline/mend/caption-lines.ts';

test.each([
  '7月1日举行的开通仪式现场。新华社记者 张三 摄',
  '图为村民在晾晒红薯。',
  '游客在景区拍照 李四摄',
  '▲ 新线路图',
  '（圖／記者王五攝）',
  '資料圖：港口夜景',
  '无人机航拍的大桥。某某集团供图',
  '工人在检修线路。新华社发（赵六 摄）',
  '展区一角 图源：某地发布',
  '共享单车。视觉中国 资料',
])('takes %s for a caption', (line) => {
  expect(isCaptionLine(line)).toBe(true);
});

test.each([
  '这部纪录片历时三年拍摄',
  '图书馆新馆下月开放，市民可以免费办证。',
  '他喜欢摄影',
  '图强兴企是几代人的愿望。',
  '新华社发表评论员文章。',
  '照片里的人后来怎样了？',
])('keeps %s a paragraph', (line) => {
  expect(isCaptionLine(line)).toBe(false);
});

test('a scene is named, not told', () => {
  expect(namesScene('项目签约仪式')).toBe(true);
  expect(namesScene('项目怎样签约成功')).toBe(false);
});

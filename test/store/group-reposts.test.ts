import { expect, test } from 'vitest';
import { makeArticle } from '../../scripts/library/make-articles.ts';
import { searchTextOf } from '../../store/describe-article.ts';
import { groupReposts } from '../../store/group-reposts.ts';
import { fold } from '../../store/search/fold.ts';

const story = [
  '省统计局昨日公布，全省上半年粮食产量稳步增长。',
  '据介绍，今年小麦播种面积比上年略有增加，机收率继续提高。',
  '专家认为，天气总体有利，病虫害得到及时防治，是丰收的主要原因。',
];
const other = [
  '社區衛生服務中心新增床位三千張，覆蓋全部鄉鎮。',
  '有關負責人說，明年將繼續改善就醫環境，縮短等候時間。',
  '記者在現場看到，新設備已經投入使用，秩序井然有序。',
];
const folded = (...lines: string[]) => fold(lines.join('\n'));

test.each([
  ['the same text with another headline', [folded('标题', ...story), folded('另一个标题', ...story)], [[0, 1]]],
  [
    'the same text in the other script',
    [folded(...other), folded(...other.map((line) => line.replaceAll('務', '务')))],
    [[0, 1]],
  ],
  ['a part of a text', [folded(...story), folded(...story.slice(0, 2), '其他的话另说一句不相干的内容。')], [[0, 1]]],
  ['other texts', [folded(...story), folded(...other)], []],
  ['one sentence in common', [folded(story[1] ?? '', ...other), folded(...story)], []],
  [
    'several that repost one another',
    [folded(...story), folded(...other), folded(...story), folded(...story)],
    [[0, 2, 3]],
  ],
])('tells %s', (_, texts, groups) => {
  expect(groupReposts(texts)).toEqual(groups);
});

test('takes phrases that a house writes everywhere for no sign', () => {
  const house = ['本报地址位于某某路一百号欢迎读者来信来访。', '未经许可任何单位和个人不得转载本报所刊登的内容。'];
  const texts = Array.from({ length: 60 }, (_, index) =>
    folded(
      `第${index}篇自己的内容只有这一句而且各不相同。`,
      ...house,
      '本报记者长期关注社区医疗与基层卫生服务的话题。',
    ),
  );
  expect(groupReposts(texts)).toEqual([]);
});

test('keeps articles apart that are made of the same phrases', () => {
  const texts = Array.from({ length: 300 }, (_, index) => fold(searchTextOf(makeArticle(index + 1))));
  expect(groupReposts(texts)).toEqual([]);
});

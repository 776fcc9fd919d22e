import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textAt } from '../../../pipeline/article/block-text.ts';
import { editBlock } from '../../../pipeline/article/edit-text.ts';
import { findFigures } from '../../../pipeline/figures/find-figures.ts';
import { article } from '../../article.ts';

const raws = (found: ReturnType<typeof findFigures>) => found.figures.map(({ raw }) => raw);

test('every figure is exactly the text at its place', () => {
  const found = findFigures({
    ...article('到2027年底，縣域就診率達到92%以上。', '全市已累計投入資金２３．６６億元，新增床位五百張。'),
    title: '浙江：基層就診率達到68%以上',
  });
  expect(found.figures).toHaveLength(4);
  for (const { block, start, end, raw } of found.figures) expect(textAt(found, block).slice(start, end)).toBe(raw);
});

test('takes nothing from removed blocks', () => {
  const base = article('营业收入3.5亿元。', '广告：全场低至5折，已售9万件。');
  const blocks = base.blocks.map((block, index) =>
    index === 1 ? { ...block, removed: { rule: 'clean/advert', reason: 'advert' as const } } : block,
  );
  expect(raws(findFigures({ ...base, blocks }))).toEqual(['3.5亿元']);
});

test('takes nothing from text that is damaged or only likely repaired', () => {
  const damaged = { ...article('收入增长5%，支出增长□6%，结余7%。'), unreadable: [{ block: 'p0', start: 0, end: 6 }] };
  expect(raws(findFigures(damaged))).not.toContain('5%');
  const change = { start: 4, end: 5, after: '8', rule: 'restore/shift', reason: 'shift' as const };
  const likely = editBlock(article('收入增长5%。'), 'p0', [{ ...change, proof: 'likely' }]);
  expect(raws(findFigures(likely))).toEqual([]);
  const proved = editBlock(article('收入增长5%。'), 'p0', [{ ...change, proof: 'proved' }]);
  expect(raws(findFigures(proved))).toEqual(['8%']);
});

test('states a number of title and body once, with both places', () => {
  const found = findFigures({
    ...article('今年上半年，跨省就医比例较2019年同比下降了30%。'),
    title: '芜湖市市长：跨省就医比例较2019年同比下降30%',
  });
  expect(found.figures).toHaveLength(1);
  expect(found.figures[0]).toMatchObject({
    block: 'title',
    metric: '跨省就医比例',
    time: '今年上半年',
    kind: 'change',
    direction: 'down',
    also: [{ block: 'p0', start: 23, end: 26 }],
  });
});

test('an article without numbers has no figures', () => {
  const notice = article(
    '一、请各单位于3月5日前报名。',
    '联系人：王老师，电话：010-12345678，地点：3号楼201室。',
    '三级医院十分关心这一次活动，印发《产业发展行动方案（2025—2027年）》。',
    '洽詢電話：1911或02-2378-8111轉6分機，人生一半是坚持，一半是放下。',
  );
  expect(raws(findFigures(notice))).toEqual([]);
});

test('finds the same again on its own output', () => {
  const once = findFigures(article('全市GDP达1.2万亿元，同比增长6.1%。'));
  expect(findFigures(once)).toEqual(once);
});

test.each(['12月', '1万', '5%，', '第1', '（', '今年'])('stays linear on a long run of %s', (unit) => {
  const run = unit.repeat(100_000 / unit.length);
  expect(findFigures(article(run)).figures.length).toBeLessThanOrEqual(1500);
});

test('a unit is told from a longer word that it begins', () => {
  expect(raws(findFigures(article('覆盖20家乡镇卫生院、5家具备资质的企业、3个体育馆。')))).toEqual([
    '20家',
    '5家',
    '3个',
  ]);
  expect(raws(findFigures(article('搭载第5处理器，共10家庭参加，2部分组成。')))).toEqual([]);
});

test('a figure ends where its text ends', () => {
  const [figure] = findFigures(article('就诊率达到68%以上')).figures;
  expect(figure).toMatchObject({ raw: '68%以上', start: 5, end: 10 });
});

test('whatever the text, figures stand where they say, in order and apart', () => {
  const pieces =
    '今年,到2027年底，,较上年,增长,由,提高到,至,分别,其中,和,、,，,。,；,：,（,）,《,》,占,约,近,万,亿,5,3.5,12,345,二十,百分之,成,%,个百分点,家,亿元,人次,全市,浙江,市统计局,表示,粮食产量,的,第三,连续,一, ,𠮷,６８％,萬餘';
  const text = fc.array(fc.constantFrom(...pieces.split(',')), { maxLength: 40 }).map((some) => some.join(''));
  fc.assert(
    fc.property(text, text, (title, body) => {
      const found = findFigures({ ...article(body), title });
      for (const { block, start, end, raw, also = [] } of found.figures) {
        expect(textAt(found, block).slice(start, end)).toBe(raw);
        for (const place of also) expect(place.end).toBeLessThanOrEqual(textAt(found, place.block).length);
      }
      const inBody = found.figures.filter(({ block }) => block === 'p0');
      for (const [index, { start }] of inBody.entries())
        expect(start).toBeGreaterThanOrEqual(inBody[index - 1]?.end ?? 0);
    }),
    { seed: 20_260_101, numRuns: 500 },
  );
});

test('text without Chinese has no figures', () => {
  expect(raws(findFigures(article('Deals from $29.99, 30% off, 12 items left.')))).toEqual([]);
});

test.each([
  'Snapdragon 4s Gen 2处理器',
  '迎来上市10周年',
  '数十家企业',
  '几十万元',
  '这三家公司',
  '记者 周三元',
  '零件',
  '五六千人',
  '上一次',
  '夜里十二点',
  '65岁以上老年人口',
  '95%CI：0.64',
  '一式两份',
  '办好十件民生实事',
])('%s has no figure', (text) => {
  expect(raws(findFigures(article(`公司发布${text}，情况良好。`)))).toEqual([]);
});

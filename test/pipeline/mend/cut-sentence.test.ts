import { expect, test } from 'vitest';
import { runsOn } from '../../../pipeline/mend/cut-sentence.ts';

test.each([
  ['截至今年九月，巷内新开店铺三十七家，日均客流达', '2.1万人次，同比增长35%。'],
  ['工程共更换管线，新增公共座椅六十余处，惠及居民1300多', '户。'],
])('%s runs on', (head, tail) => {
  expect(runsOn(head, tail, head + tail)).toBe(true);
});

test.each([
  ['今年以来，全区各级医疗机构服务人数有所增加。', '2.1万人次通过平台挂号。'],
  ['截至今年九月，巷内新开店铺三十七家，客流创下新高', '2.共建共享，让配药省心。'],
])('%s stands alone', (head, tail) => {
  expect(runsOn(head, tail, head + tail)).toBe(false);
});

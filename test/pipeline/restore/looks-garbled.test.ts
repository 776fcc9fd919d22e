import { expect, test } from 'vitest';
import { looksGarbled } from '../../../pipeline/restore/looks-garbled.ts';

test.each(['率達(dá)到', '社會(huì )主義', '關鍵?!秾?', '新闻(wen)官(guan)说', '活動,,二十多個'])(
  'looks at %s',
  (text) => {
    expect(looksGarbled(text)).toBe(true);
  },
);

test.each(['浙江:到2027年底,基层就诊率达到68%以上(下称《意见》)。', '为什么?因为(PT)高。', 'Really? Yes, a?b=1'])(
  'passes over %s',
  (text) => {
    expect(looksGarbled(text)).toBe(false);
  },
);

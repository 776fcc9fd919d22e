import { expect, test } from 'vitest';
import { restored } from './model.ts';

const farm = '經(jīng)濟(jì)發(fā)展,國(guó)家會(huì)議。';

test.each([
  [
    'spaces that became question marks',
    `${farm}1674(2023)02? ? ?中國圖書`,
    '經濟發展,國家會議。1674(2023)02     中國圖書',
  ],
  ['a space inside a label', `${farm}\n【摘 ?要】本文`, '經濟發展,國家會議。\n【摘  要】本文'],
  ['an indent', `${farm}\n??近日記者獲悉`, '經濟發展,國家會議。\n  近日記者獲悉'],
  ['doubled commas', '活動,,二十人\n各異,、操作,,三次\n還有,,一次', '活動,二十人\n各異、操作,三次\n還有,一次'],
  ['doubled glosses', '业(ye)(ye)上(shang)(shang)市公司的发(fa)(fa)展新(xin)(xin)闻', '业上市公司的发展新闻'],
])('repairs %s', (_, damaged, clean) => {
  expect(restored(damaged)).toBe(clean);
});

test.each([
  ['one doubled comma', '活動,,二十人參加。'],
  ['a lesson without tones', '我(wo)爱(ai)北(bei)京(jing)天(tian)安(an)门(men)'],
  ['one gloss', '龟(jun)裂的土地，叶(ye)公好龙'],
  ['question marks of a quiz', '下列哪一项正确? 请选择'],
])('leaves %s alone', (_, text) => {
  expect(restored(text)).toBe(text);
});

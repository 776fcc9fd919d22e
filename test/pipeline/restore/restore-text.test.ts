import { expect, test } from 'vitest';
import { loadRestoreModel } from '../../../pipeline/restore/restore-model.ts';
import { restoreText } from '../../../pipeline/restore/restore-text.ts';
import { model, restored } from './model.ts';

const farm = '提高基層就診率,優(yōu)質(zhì)醫(yī)療資源下沉十分關(guān)鍵。國(guó)家發(fā)展。';

test('takes out the glosses a farm put on converted characters, one edit each', () => {
  const { text, restorations } = restoreText('優(yōu)質(zhì)醫(yī)療,關(guān)鍵', model);
  expect(text).toBe('優質醫療,關鍵');
  expect(restorations.map(({ rule, before, proof }) => [rule, before, proof])).toEqual([
    ['restore/gloss', '(yōu)', 'proved'],
    ['restore/gloss', '(zhì)', 'proved'],
    ['restore/gloss', '(yī)', 'proved'],
    ['restore/gloss', '(guān)', 'proved'],
  ]);
});

test.each([
  ['a cut inside two characters', '下沉十分關(guān)鍵?!秾?shí)施意見(jiàn)》明確', '下沉十分關鍵。《實施意見》明確'],
  ['a gloss on two halves', '推進(jìn)縣域?qū)彿街行?、血透副中心', '推進縣域審方中心、血透副中心'],
  ['a gloss with a space', '推進(jìn)社會(huì )主義建設', '推進社會主義建設'],
  [
    'a cut where lost bytes left nothing',
    '與她的歷史！安还夤馔庑魏苊，古箏的聲(shēng)音',
    '與她的歷史。“不光光外形很美，古箏的聲音',
  ],
  ['half a gloss without its bracket', '參與當shù)厣唐贩績r(jià)格的調(diào)查', '參與當地商品房價格的調查'],
])('reads %s', (_, damaged, clean) => {
  expect(restored(`${farm}\n${damaged}`).split('\n')[1]).toBe(clean);
});

test.each([
  ['a lesson', '孩子们学拼音:我(wǒ)爱(ài)北(běi)京(jīng)天(tiān)安(ān)门(mén)。'],
  ['one rare reading', '臺灣(tái wān)、龜(jūn)裂、識(zhì)別'],
  ['abbreviations', '世界卫生组织(WHO)、凝血酶原时间(PT)。'],
  ['honest question marks', '真的吗?!你说呢?;)'],
  ['a place', '安徽省「亳州(bó)」是歷史名城,當地人說:「是嗎?!」'],
])('leaves %s alone', (_, text) => {
  expect(restoreText(text, model)).toEqual({ text, restorations: [], unreadable: [] });
});

test('never guesses a digit that was eaten', () => {
  const { text } = restoreText(`${farm}\n奎因出戰(zhàn)?3分鐘,當(dāng)?shù)乩塾嬐度?億多元`, model);
  expect(text.split('\n')[1]).toMatch(/投入□億多元$/);
});

test.each(['當(d8āng)?shù)毓局赋?,優(yōu)化資(zī)源配置ku)大服務范圍。此外,優(yōu)化資(zī)源配置,擴(kuò)大服務范圍。'])(
  'finds nothing more to repair in what it has restored: %s',
  (damaged) => {
    const once = restored(damaged);
    expect(once).not.toBe(damaged);
    expect(restored(once)).toBe(once);
  },
);

test('refuses bytes that are no model', () => {
  expect(() => loadRestoreModel(new TextEncoder().encode('nothing here'))).toThrow(
    'Expected a restore model, got bytes beginning with "noth"',
  );
});

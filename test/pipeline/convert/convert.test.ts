import { describe, expect, test } from 'vitest';
import { buildConversions, createConverter } from '../../../pipeline/convert/convert.ts';
import { readTables } from '../../../scripts/convert/read-tables.ts';

const conversions = buildConversions(await readTables());
const convert = createConverter(conversions);

describe('convert', () => {
  test.each([
    ['hant', '为什么他们着急', '為什麼他們着急'],
    ['tw', '为什么他们着急', '為什麼他們著急'],
    ['hk', '为什么他们说里面着火', '為什麼他們説裏面着火'],
    ['twp', '软件工程师坐出租车', '軟體工程師坐計程車'],
  ] as const)('goes from Simplified to %s', (to, text, expected) => {
    expect(convert(text, to).text).toBe(expected);
  });

  test.each([
    ['hans', '為什麼裡面說得這麼著急', '为什么里面说得这么着急'],
    ['hans', '為什麼裏面説得這麼着急', '为什么里面说得这么着急'],
    ['tw', '為什麼裏面説得這麼着急', '為什麼裡面說得這麼著急'],
    ['hk', '為什麼裡面說得這麼著急，著名的原著', '為什麼裏面説得這麼着急，著名的原著'],
    ['hant', '為什麼裏面説得這麼着急', '為什麼裡面說得這麼着急'],
  ] as const)('goes from Traditional to %s: %s', (to, text, expected) => {
    expect(convert(text, to).text).toBe(expected);
  });

  test('leaves text alone that is in the wanted script', () => {
    const text = '钱锺书著《围城》，乾隆年间刊印。';
    expect(convert(text, 'hans').text).toBe(text);
  });

  test.each([
    '見 https://news.example.com/里/后.html 之',
    '收件人 a.b@example.com',
    '`干.后()`',
    '東京「国の方針について発表した」',
    'Windows 11',
    '',
  ])('does not touch addresses, code and other languages: %s', (text) => {
    expect(convert(text, 'tw').text).toBe(text);
  });

  test.each(['他否认背着合伙人挪用资金', '面团发酵后放进烤箱', '老板在柜台后面记账'])(
    'comes back through either place: %s',
    (text) => {
      for (const to of ['tw', 'hk', 'hant'] as const) {
        expect(convert(convert(text, to).text, 'hans', { from: 'hant' }).text).toBe(text);
      }
    },
  );

  test('keeps titles and quotations on wish', () => {
    const keep = createConverter(conversions, { keepQuoted: true });
    expect(keep('他读《万历十五年》，说“万万没想到”。', 'tw').text).toBe('他讀《万历十五年》，說“万万没想到”。');
  });

  test('applies the reader’s own words before everything else', () => {
    const own = createConverter(conversions, {
      protectedTerms: ['后海'],
      dictionary: [
        { from: '信息', after: '資訊', to: ['tw'] },
        { from: '里', after: '哩' },
      ],
    });
    expect(own('后海里的信息后来公开了', 'tw').text).toBe('后海哩的資訊後來公開了');
    expect(own('信息公开', 'hk').text).toBe('信息公開');
  });

  test('finds each of 10,000 words of the reader’s own, the longest first', () => {
    const dictionary = Array.from({ length: 10_000 }, (_, at) => ({ from: `词${at}`, after: `詞條${at}` }));
    const own = createConverter(conversions, { dictionary });
    expect(own('词7、词70和词9999都在里面', 'tw').text).toBe('詞條7、詞條70和詞條9999都在裡面');
  });

  test('carries places over words that change their length', () => {
    const text = '他的网络服务器坏了三次';
    const cuts = [0, 2, 4, 7, 9, 11];
    const converted = convert(text, 'twp', { cuts });
    expect(converted.text).toBe('他的網路伺服器壞了三次');
    const longer = convert('存在U盘里面', 'twp', { cuts: [2, 4, 6] });
    expect(longer.text).toBe('存在隨身碟裡面');
    expect(longer.text.slice(longer.cuts[0], longer.cuts[1])).toBe('隨身碟');
    expect(longer.text.slice(longer.cuts[1], longer.cuts[2])).toBe('裡面');
  });

  test('takes the script of a short text from the text around it', () => {
    expect(convert('皇后', 'tw', { from: 'hans' }).text).toBe('皇后');
    expect(convert('后里', 'tw', { from: 'hant' }).text).toBe('后里');
  });

  test('refuses a script that there is not', () => {
    expect(() => convert('文字', 'xx' as 'tw')).toThrow(new TypeError('Expected a script, got "xx"'));
  });
});

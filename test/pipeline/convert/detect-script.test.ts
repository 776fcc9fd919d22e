import { expect, test } from 'vitest';
import { detectScript } from '../../../pipeline/convert/detect-script.ts';

test.each([
  ['国务院办公厅发布通知，要求各地做好防汛工作。', 'hans'],
  ['行政院今天發布新聞稿，要求各地做好防汛工作。', 'hant'],
  ['為慶祝回歸，政府將於七月一日舉行升旗儀式。', 'hant'],
  ['他引用古籍原文「國之本在民」，并说明了这句话在当代的意义，各界反应热烈。', 'hans'],
  ['简体部分说明了规则。繁體部分說明了規則。', 'mixed'],
  ['十月三日', 'mixed'],
  ['東京都は3日、新たな対策を発表した。国の方針に従う。', 'other'],
  ['정부는 3일 새로운 대책을 發表했다.', 'other'],
  ['The State Council (国务院) announced new rules for online platforms on Monday.', 'other'],
  ['12.5%', 'other'],
  ['', 'other'],
])('reads the script of %s', (text, script) => {
  expect(detectScript(text)).toBe(script);
});

test('takes a dot in a foreign name for Chinese', () => {
  expect(detectScript('美国总统乔・拜登发表讲话')).toBe('hans');
});

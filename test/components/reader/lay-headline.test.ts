import { expect, test } from 'vitest';
import { layHeadline } from '../../../components/reader/lay-headline.ts';

/** The pieces a line may begin with; a clause is marked by a bar before it. */
function piecesOf(title: string, text = ''): string[] {
  const { clauses, breaks } = layHeadline(title, text);
  const places = [...clauses, ...breaks].sort((a, b) => a - b);
  return [0, ...places].map(
    (start, index) => `${clauses.includes(start) ? '|' : ''}${title.slice(start, places[index])}`,
  );
}

test('breaks between phrases', () => {
  expect(piecesOf('全省夏粮再获丰收')).toEqual(['全省夏粮', '再获丰收']);
  expect(piecesOf('医改经验如何因地制宜再创新')).toEqual(['医改经验', '如何', '因地制宜', '再创新']);
});

test.each([
  ['到2027年底，全省推广', '2027年底'],
  ['增长12.5%，全省推广', '12.5%'],
  ['投入1.5亿元，全省推广', '1.5亿元'],
  ['下调0.5个百分点，全省推广', '0.5个百分点'],
  ['就诊率达到68%以上', '68%以上'],
  ['开展“医”靠行动', '“医”'],
  ['补好三千页古籍', '三千页'],
])('in %s keeps %s whole', (title, whole) => {
  expect(piecesOf(title).filter((piece) => piece.includes(whole))).toHaveLength(1);
});

test('keeps together what stands together in the article', () => {
  const title = '推动优质医疗资源下沉';
  expect(piecesOf(title)).not.toContain('优质医疗资源');
  expect(piecesOf(title, '优质医疗资源要下去。什么是优质医疗资源？')).toContain('优质医疗资源');
});

test('ends no line on a word that leads to the next', () => {
  const pieces = piecesOf('推动优质医疗资源向群众身边延伸和下沉');
  expect(pieces.filter((piece) => /[向和]$/.test(piece))).toEqual([]);
});

test('begins a clause after a pause and after a space in Chinese', () => {
  expect(piecesOf('国家卫健委：将推动优质资源下沉').filter((piece) => piece.startsWith('|'))).toEqual(['|将推动']);
  expect(piecesOf('漁港試辦電子捕撈日誌 收購價更透明').filter((piece) => piece.startsWith('|'))).toEqual(['|收購價']);
});

test('makes no clause of three characters, nor of what stands in brackets', () => {
  expect(piecesOf('浙江：到2027年底基层就诊率达到68%以上').filter((piece) => piece.startsWith('|'))).toEqual([]);
  expect(layHeadline('山西品牌丝路行（南美站，第二季）正式启动', '').clauses).toEqual([]);
});

test('puts no punctuation at the start of a line', () => {
  const pieces = piecesOf('让群众健康福祉更有“医”靠，区卫生健康局（市）：推动公立医院高质量发展！');
  expect(pieces.filter((piece) => /^\|?[，。：！）”]/.test(piece))).toEqual([]);
});

test('leaves headlines of other languages to the browser', () => {
  expect(layHeadline('Hiking the Boulder Flat Irons', '')).toEqual({ clauses: [], breaks: [] });
  expect(layHeadline('', '')).toEqual({ clauses: [], breaks: [] });
});

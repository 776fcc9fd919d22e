import { expect, test } from 'vitest';
import { reproduces } from '../../../pipeline/restore/prove-run.ts';
import { contextOf, readRestorePage } from '../../../pipeline/restore/restore-page.ts';
import { restoreText } from '../../../pipeline/restore/restore-text.ts';
import { model } from './model.ts';

const farm = '提高基層就診率,優(yōu)質(zhì)醫(yī)療資源下沉十分關(guān)鍵。國(guó)家發(fā)展,實(shí)施,專(zhuān)家。';

function reproducesRun({ before = '', run, behind = '', after }: Record<string, string>): boolean {
  const text = `${before}${run}${behind}`;
  const context = contextOf(readRestorePage({ texts: [farm, text] }, model), text);
  const start = before.length;
  return reproduces(context, { start, end: start + (run ?? '').length, after: after ?? '' });
}

test.each([
  ['a cut inside two characters', { before: '關鍵', run: '?！秾?shí)', after: '。《實' }],
  ['the same with narrowed marks', { before: '關鍵', run: '?!秾?shí)', after: '。《實' }],
  ['a gloss on two halves', { before: '縣域', run: '?qū)彿街行?', behind: '、', after: '審方中心' }],
  ['a gloss between a glossed character and the next', { before: '當(dāng)', run: '?shù)貙?shí)', after: '地實' }],
  ['a second byte that shows as a letter', { run: '?；凇敖】荡竽X', after: '。基于“健康大腦' }],
  ['an eaten digit', { before: '當(dāng)', run: '?shù)乩塾嬐度?', behind: '億', after: '地累計投入□' }],
  ['an eaten bracket of a tag', { before: '方法', run: '?！?/p>', after: '。”' }],
  ['two lone bytes', { run: '??', behind: '！', after: '啊' }],
])('garbles to the page text again: %s', (_, run) => {
  expect(reproducesRun(run)).toBe(true);
});

test.each([
  ['another character at the end', { before: '縣域', run: '?qū)彿街行?', behind: '、', after: '審方中山' }],
  ['another character in between', { before: '關鍵', run: '?！秾?shí)', after: '。〈實' }],
  ['a character of which no known step loses a byte', { before: '、', run: '?zhuān)', after: '專' }],
  ['a mark where the farm would have cut', { run: '?；凇敖】荡竽X', after: '。基于“健康大。' }],
  ['nothing', { run: '?；', after: '' }],
])('does not garble to the page text: %s', (_, run) => {
  expect(reproducesRun(run)).toBe(false);
});

const proofsOf = (text: string) =>
  restoreText(`${farm}\n${text}`, model)
    .restorations.filter(({ rule }) => rule === 'restore/shift')
    .map(({ after, proof }) => [after, proof]);

test('proves a run that no other reading explains, on a page that keeps its private-use characters', () => {
  expect(proofsOf('\ue000們?nèi)匀槐仨毣钤诋?dāng)下')).toEqual([['仍然必須活在當', 'proved']]);
});

test.each([
  ['private-use characters may have been dropped', '們?nèi)匀槐仨毣钤诋?dāng)下', '仍然必須活在當'],
  ['the first byte is lost and many characters fit', '\ue000十分關(guān)鍵?！秾?shí)施意見', '。《實'],
  ['two characters share the reading', '\ue000當(dāng)?shù)貙?shí)施', '地實'],
])('calls a run likely where %s', (_, text, after) => {
  expect(proofsOf(text)).toEqual([[after, 'likely']]);
});

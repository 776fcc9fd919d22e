import { expect, test } from 'vitest';
import { keptTexts, page, readPage } from '../../page.ts';

const title = '县里的果园试用无人机授粉';
const story = [
  '四月初的一个早晨，果农把三架无人机抬进梨园，装满花粉的药箱在风里微微摇晃。',
  '往年这个时候，村里要请六十个人爬上梯子，一朵一朵地点，一亩地要花去四百多元。',
  '技术员说，无人机一上午能飞完八十亩，坐果率比人工低两成，但工钱只要十分之一。',
  '合作社打算明年把面积扩大到一千亩，同时在园子里放蜂，两样一起用。',
];
const read = (inset: string) => {
  const [first, ...rest] = story.map((text) => `<p>${text}</p>`);
  return keptTexts(readPage(page(`<h1>${title}</h1><div>${first}${inset}${rest.join('')}</div>`, { title })));
};
const set = (inset: readonly string[]) => [story[0], ...inset, ...story.slice(1)];

test.each([
  ['a vote', '<div class="box"><div>点击下方给果园打个分</div><div>梨园 9.1</div><div>桃园 8.4</div></div>'],
  ['goods', '<ul class="goods-box"><li>砀山梨五斤装到手29元，领券下单</li><li>梨膏两瓶包邮</li></ul>'],
  ['a card of links', '<div class="card"><div>同题</div><div><a href="/1">邻县的蜂农去了哪里</a></div></div>'],
  ['an offer of membership', '<section class="m"><p>加入会员，全站阅读不看广告</p><p>每月十二元</p></section>'],
])('takes out %s between paragraphs', (_, inset) => {
  expect(read(inset)).toEqual(story);
});

test.each([
  ['a pulled quote', '<div class="pull">“蜂比人勤快，也比人便宜。”</div>', ['“蜂比人勤快，也比人便宜。”']],
  ['a note', '<div class="note">注：一亩约合667平方米。</div>', ['注：一亩约合667平方米。']],
  ['a heading', '<h3 class="sub">从梯子到无人机</h3>', ['从梯子到无人机']],
])('keeps %s between paragraphs', (_, inset, kept) => {
  expect(read(inset)).toEqual(set(kept));
});

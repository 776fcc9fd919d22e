import { expect, test } from 'vitest';
import { keptTexts, page, readPage } from '../../page.ts';

const title = '老城区三座石桥月底完成加固';
const story = [
  '市政部门昨天介绍，老城区三座石桥的加固工程进入收尾阶段，预计月底前全部完成。',
  '三座石桥都建于清代，最早的一座已有两百八十年历史，桥面石板磨损严重，雨天容易打滑。',
  '施工队没有更换旧石板，而是把它们逐块编号取下，凿毛之后再放回原处，桥洞里另加了钢梁。',
];
const remarks = [
  '小时候天天从中间那座桥上走，石板中间凹下去一道，下雨就成了小河，真希望能原样留着。',
  '去年开始就一直围着，绕路要多走十五分钟，上学的孩子最不方便，总算看到头了。',
  '我家就在桥头，打桩的时候窗户都在抖，不过晚上十点以后就停工，这一点还是要说声好。',
  '建议把另外两座也装上灯，现在晚上黑漆漆的，老人家过桥都要打手电筒，很不安全。',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const read = (body: string, head = title) => keptTexts(readPage(page(body, { title: head })));

test('leaves out readers’ words that are longer than the story and stand in elements of the same name', () => {
  const comments = remarks.map(
    (text, index) =>
      `<div class="item"><div><a>桥边住户${index}</a><span>${index + 1}小时前</span></div><div class="txt"><p>${text}${text}</p></div><div>赞(${index}) 回复(2)</div></div>`,
  );
  expect(read(`<h1>${title}</h1><div class="txt">${paragraphs(story)}</div><div>${comments.join('')}</div>`)).toEqual(
    story,
  );
});

test('leaves out a longer next story behind the links to its neighbours', () => {
  const next = paragraphs([...remarks, ...remarks]);
  const body = `<h1>${title}</h1><div class="a"><div>${paragraphs(story)}</div><div><a href="/1">上一篇：某地开学</a><a href="/2">下一篇：某镇修路</a></div></div><div><h2>某镇修路</h2>${next}</div>`;
  expect(read(body)).toEqual(story);
});

test('follows a story through sections, with a row of buttons between them', () => {
  const sections = story.map((text) => `<div class="part"><h3>小标题</h3><p>${text}</p></div>`);
  const between = '<div><a href="/app">下载客户端</a> <a href="/save">收藏</a></div>';
  expect(read(`<h1>${title}</h1><div>${sections.join(between)}</div>`).filter((text) => text !== '小标题')).toEqual(
    story,
  );
});

test('goes on from a lead to the body below the buttons', () => {
  const lead = '三座清代石桥用旧石板原样修复，月底完成加固，桥洞里加了钢梁，桥面不再打滑，市民可以放心走。';
  const tools = '<div><a href="/s">分享</a><a href="/p">打印</a></div>';
  expect(
    read(`<h1>${title}</h1><div class="lead"><p>${lead}</p></div>${tools}<div>${paragraphs(story)}</div>`),
  ).toEqual([lead, ...story]);
});

test('finds the story of a page whose head names it and that shows no headline', () => {
  const flash = `【${title}】市政部门昨天介绍，老城区三座石桥的加固工程进入收尾阶段，预计月底前全部完成，桥洞里另加了钢梁。`;
  const others = remarks.map(
    (text) => `<div class="x"><span>14:0${text.length % 10}:11</span><div>${text}${text}</div></div>`,
  );
  const body = `<div class="m"><div class="c"><div>${flash}</div><div>${story[1]}</div></div><div>阅读 3.2万 评论 (8)</div><div class="list">${others.join('')}</div></div>`;
  expect(read(body, `${title}-某某新闻`)).toEqual([flash, story[1]]);
});

test('joins a headline set in two lines, and finds it among the names of forums', () => {
  const two = `<div class="tit">老城区三座石桥<br>月底完成加固</div><div>${paragraphs(story)}</div>`;
  expect(readPage(page(two, { title: `${title}_某县政府` })).title).toBe(title);
  const forum = `<div><a href="/">社区</a> › <a href="/a">论坛</a> › <a href="/b">${title}</a></div><h1><a href="/t">[民生]</a> ${title}</h1><div>${paragraphs(story)}</div>`;
  expect(readPage(page(forum, { title: `${title} - 城事 - 某某社区` })).title).toBe(title);
});

test('takes the time from an attribute where the page shows only how long ago it was', () => {
  const body = `<h1>${title}</h1><div>发表于 <span title="2026-3-8 14:22:10">前天 14:22</span></div><div>${paragraphs(story)}</div><div><span title="2026-3-9 10:00:00">昨天</span></div>`;
  expect(readPage(page(body, { title })).publishedAt).toBe('2026-03-08T14:22:10+08:00');
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Passage } from '../../../entrypoints/background/messages.ts';
import { createPageConversion, type PageConversion } from '../../../entrypoints/convert-page/page-conversion.ts';
import { buildConversions, createConverter, type Target } from '../../../pipeline/convert/convert.ts';
import type { Script } from '../../../pipeline/types.ts';
import { readTables } from '../../../scripts/convert/read-tables.ts';

const convert = createConverter(buildConversions(await readTables()));
let pauses = 0;
let clock = 0;
const tools = {
  convert: async (passages: Passage[], to: Target, from: Script) =>
    passages.map(({ text, cuts }) => convert(text, to, { cuts, from })),
  pause: async () => void pauses++,
  now: () => clock,
};

/** Observers are told after the script that changed the page has ended. */
const told = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  pauses = 0;
  clock = 0;
});

let page: PageConversion;
afterEach(() => page.restore());

function pageOf(html: string): PageConversion {
  document.body.innerHTML = html;
  page = createPageConversion(document.documentElement, tools);
  return page;
}

describe('a page converted in place', () => {
  test('changes text and nothing else', async () => {
    const page = pageOf('<h1 title="标题">发展</h1><p>头<b>发</b>和<a href="/后">后来</a>发展</p><!-- 发 -->');
    await page.showIn('tw');
    expect(document.body.innerHTML).toBe(
      '<h1 title="标题">發展</h1><p>頭<b>髮</b>和<a href="/后">後來</a>發展</p><!-- 发 -->',
    );
  });

  test.each([
    '<textarea>发展</textarea>',
    '<input value="发展">',
    '<select><option>发展</option></select>',
    '<div contenteditable="">发展</div>',
    '<div contenteditable="true"><p>发展</p></div>',
    '<code>后.里()</code>',
    '<pre>干 = 后</pre>',
    '<script type="text/x">发展</script>',
    '<style>/* 发展 */</style>',
    '<p translate="no">发展</p>',
    '<p lang="ja">発展する国</p>',
  ])('does not touch %s', async (html) => {
    const page = pageOf(`${html}<p>国内发展</p>`);
    await page.showIn('tw');
    expect(document.body.innerHTML).toBe(`${html}<p>國內發展</p>`);
  });

  test('is restored exactly, node by node', async () => {
    const html = '<p>头<b>发</b>　长\n 发</p><ul><li>里面<li>后面</ul>';
    const page = pageOf(html);
    const nodes = textNodes();
    const before = nodes.map((node) => node.data);
    for (const to of ['tw', 'hk', 'hans', 'hant'] as const) await page.showIn(to);
    await page.restore();
    expect(textNodes()).toEqual(nodes);
    expect(nodes.map((node) => node.data)).toEqual(before);
  });

  test('goes from one script to another by the page’s own text', async () => {
    const page = pageOf('<p>皇后在后面，里长在里面</p>');
    await page.showIn('tw');
    await page.showIn('hk');
    expect(document.body.textContent).toBe('皇后在後面，里長在裏面');
  });

  test('follows what the page adds and changes, and stops when restored', async () => {
    const page = pageOf('<p>国家发展</p>');
    await page.showIn('tw');
    document.body.insertAdjacentHTML('beforeend', '<p>后来<i>发</i>现</p>');
    const first = document.querySelector('p')?.firstChild as Text;
    first.data = '里面';
    await told();
    await told();
    expect(document.body.textContent).toBe('裡面後來發現');
    await page.restore();
    expect(document.body.textContent).toBe('里面后来发现');
    document.body.insertAdjacentHTML('beforeend', '<p>后来</p>');
    await told();
    expect(document.body.textContent).toBe('里面后来发现后来');
  });

  test('leaves to the page what the page has written since', async () => {
    const page = pageOf('<p>发展</p>');
    await page.showIn('tw');
    const text = document.querySelector('p')?.firstChild as Text;
    const restored = page.restore();
    text.data = '新的';
    await restored;
    expect(document.body.textContent).toBe('新的');
  });

  test('gives up a text that the page writes back again and again', async () => {
    const page = pageOf('<p>发展</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    let writes = 0;
    const stubborn = new MutationObserver(() => {
      if (text.data === '发展') return;
      writes++;
      text.data = '发展';
    });
    stubborn.observe(document.body, { subtree: true, characterData: true });
    await page.showIn('tw');
    for (let round = 0; round < 40; round++) await told();
    stubborn.disconnect();
    expect(writes).toBeLessThan(30);
  });

  test('pauses every few milliseconds', async () => {
    const page = pageOf('<p>发展</p>'.repeat(100));
    tools.now = () => (clock += 4);
    await page.showIn('tw');
    tools.now = () => clock;
    expect(pauses).toBeGreaterThan(20);
  });

  test('reads a page with fields named like the document’s own properties', async () => {
    const page = pageOf('<form><input name="parentNode"><input name="nodeName"><p>发展</p></form>');
    await page.showIn('tw');
    expect(document.querySelector('p')?.textContent).toBe('發展');
  });
});

describe('a selection', () => {
  test('is converted alone, from inside one node to inside another', async () => {
    const page = pageOf('<p>发展<b>后来</b>发现</p>');
    const [first, , last] = textNodes() as [Text, Text, Text];
    const range = document.createRange();
    range.setStart(first, 1);
    range.setEnd(last, 1);
    await page.showRangeIn(range, 'tw');
    expect(document.body.innerHTML).toBe('<p>发展<b>後來</b>發现</p>');
    await page.restore();
    expect(document.body.innerHTML).toBe('<p>发展<b>后来</b>发现</p>');
  });
});

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

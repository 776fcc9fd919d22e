import { describe, expect, test } from 'vitest';
import { keptTexts, page, readPage } from '../../page.ts';

const story = [
  '记者21日从市水务局获悉，全市今年计划改造老旧供水管网一百二十公里，惠及三十万居民。',
  '“管网老化是漏损的主因。”该局负责人介绍，改造将采用非开挖工艺，尽量减少对交通的影响。',
  '按照计划，首批工程将于四月开工，年底前全部完工，届时漏损率有望降到百分之八以下。',
];
const title = '我市今年改造供水管网一百二十公里';
const paragraphs = story.map((text) => `<p>${text}</p>`).join('');
const nav =
  '<div class="nav"><a href="/">首页</a><a href="/gn">国内</a><a href="/gj">国际</a><a href="/cj">财经</a></div>';
const links = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `<li><a href="/n${index}.html">第${index}条旁的新闻标题写在这里</a></li>`,
  ).join('');

describe('the right region', () => {
  test('takes the first story of a page that loads a longer one below', () => {
    const next = `<article><h1 class="t">另一条新闻的标题要长得多</h1>${paragraphs.replaceAll('水', '电')}${paragraphs.replaceAll('水', '气')}</article>`;
    const article = readPage(
      page(`${nav}<article><h1 class="t">${title}</h1><div>${paragraphs}</div></article>${next}`, {
        title: `${title}_某某网`,
      }),
    );
    expect(article.title).toBe(title);
    expect(keptTexts(article)).toEqual(story);
  });

  test('takes sixty characters of news beside a long disclaimer and comments', () => {
    const short = '中国地震台网测定：21日9时12分在某县发生3.1级地震，震源深度10千米，暂无人员伤亡报告。';
    const comments = `<div id="comments">${'<p>我这里一点感觉都没有，大家怎么样？我在十二楼，灯都没有晃，希望大家都平安。</p>'.repeat(6)}</div>`;
    const disclaimer = `<div class="bottom"><p>免责声明：本网转载此文目的在于传递更多信息，并不代表本网赞同其观点和对其真实性负责。如有侵权，请联系我们删除，本网将在二十四小时内处理。</p></div>`;
    const article = readPage(
      page(`${nav}<h1>某县发生3.1级地震</h1><div class="con"><p>${short}</p></div>${disclaimer}${comments}`, {
        title: '某县发生3.1级地震 - 某某网',
      }),
    );
    expect(keptTexts(article)).toEqual([short]);
  });

  test('reads an article of divs and line breaks', () => {
    const broken = `<div id="zw">　　${story.join('<br><br>　　')}<br></div>`;
    expect(
      keptTexts(readPage(page(`${nav}<div class="bt">${title}</div>${broken}<ul>${links(8)}</ul>`, { title }))),
    ).toEqual(story);
    const divs = story.map((text) => `<div>${text}</div>`).join('');
    expect(
      keptTexts(readPage(page(`${nav}<h2>${title}</h2><div>${divs}</div><ul>${links(8)}</ul>`, { title }))),
    ).toEqual(story);
  });

  test.each(['visibility: hidden', 'opacity: 0'])('reads an article that a script has yet to show: %s', (style) => {
    const article = readPage(
      page(`<h1>${title}</h1><div id="js_content" style="${style};">${paragraphs}</div><p>微信扫一扫关注该公众号</p>`, {
        title,
      }),
    );
    expect(keptTexts(article)).toEqual(story);
  });

  test('keeps a lead that stands outside the body', () => {
    const lead = '核心提示：全市今年将改造供水管网一百二十公里，惠及三十万居民，首批工程四月开工。';
    const article = readPage(
      page(
        `${nav}<h1>${title}</h1><div class="intro"><p>${lead}</p></div><ul class="share"><li>微信</li><li>微博</li></ul><div class="body">${paragraphs}</div>`,
        { title },
      ),
    );
    expect(keptTexts(article)).toEqual([lead, ...story]);
  });

  test('believes the text stated for search engines where the page shows it elsewhere', () => {
    const longer = Array.from(
      { length: 12 },
      (_, index) => `<p>第${index}位读者写道，这里的水压一直不稳，早晚高峰尤其明显，希望施工快一些。</p>`,
    );
    const stated = JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody: story.join('') });
    const script = `<script type="application/ld+json">${stated}</script>`;
    const body = `${script}<div>${paragraphs}</div><h1>${title}</h1><div>${longer.join('')}</div>`;
    expect(keptTexts(readPage(page(body, { title })))).toEqual(story);
    // Stated on the page, but shown nowhere: then the page counts.
    const unseen = body.replace(`<div>${paragraphs}</div>`, '');
    expect(keptTexts(readPage(page(unseen, { title })))).toHaveLength(12);
  });

  test('is not taken in by a login form', () => {
    const form =
      '<div class="login"><form><p>登录后可以发表评论，收藏文章，订阅您喜欢的栏目，参加有奖活动，请输入您的手机号码和验证码，首次登录将自动注册。</p></form></div>';
    expect(keptTexts(readPage(page(`${form}<h1>${title}</h1><div>${paragraphs}</div>`, { title })))).toEqual(story);
  });

  test('takes the heading the title confirms, not the site name', () => {
    const article = readPage(
      page(`<h1>某某新闻网</h1><h2>${title}</h2><div>${paragraphs}</div>`, { title: `${title}-某某新闻网` }),
    );
    expect(article.title).toBe(title);
  });

  test('reads on where a list of related news stands above the body', () => {
    const article = readPage(
      page(`<h1>${title}</h1><div><h3>相关新闻</h3><ul>${links(3)}</ul>${paragraphs}</div>`, { title }),
    );
    expect(keptTexts(article)).toEqual(story);
  });

  test('keeps a disclaimer that is the subject of the story', () => {
    const told = [
      '某平台昨日更新用户协议，其中写道：',
      '免责声明：平台不对用户发布的内容负责，由此产生的一切后果由用户自行承担。',
      '律师认为，这样的条款排除了平台的主要责任，依照民法典应当无效，消费者可以请求法院确认。',
    ];
    const body = told.map((text) => `<p>${text}</p>`).join('');
    expect(
      keptTexts(readPage(page(`<h1>平台新协议引争议</h1><div>${body}</div>`, { title: '平台新协议引争议' }))),
    ).toEqual(told);
  });

  test('keeps a list of links that is the article', () => {
    const guide = `<p>本周值得一看的展览，我们为您整理如下，点击名称可以查看详情。</p><ul>${links(12)}</ul><p>以上展览均需预约，开放时间以各馆公告为准。</p>`;
    const texts = keptTexts(
      readPage(page(`<h1>本周展览指南</h1><div class="article">${guide}</div>`, { title: '本周展览指南' })),
    );
    expect(texts).toHaveLength(3);
  });

  test('keeps text that is folded away until 展开全文 is clicked, and drops hidden bait in sentences', () => {
    const body = `<p>${story[0]?.replace('获悉', '<span style="display:none">某某网转载</span>获悉')}</p><div style="display:none"><p>${story[1]}</p><p>${story[2]}</p></div><a>展开全文</a>`;
    expect(keptTexts(readPage(page(`<h1>${title}</h1><div>${body}</div>`, { title })))).toEqual(story);
  });

  test('has no article on a page of links', () => {
    expect(() => readPage(page(`${nav}<ul>${links(20)}</ul>`, { title: '某某网' }))).toThrow('Expected an article');
  });
});

describe('what stays inside', () => {
  test('keeps nested lists, data tables, quotes, code, links and emphasis', () => {
    const body = `<div>${paragraphs}<ol><li>一期<ul><li>东区</li></ul></li><li>二期</li></ol>
      <table><tr><th>区</th><th>公里</th></tr><tr><td>东区</td><td>60</td></tr></table>
      <blockquote><p>他说，工程不会停水。</p></blockquote><pre>a  b\n c</pre>
      <p>详见<a href="/b.html">公告</a>与<a href="javascript:x()">附件</a>，<strong>务必</strong>留意。</p></div>`;
    const kept = readPage(page(`<h1>${title}</h1>${body}`, { title }))
      .blocks.filter((block) => !block.removed)
      .slice(3)
      .map(({ id: _, ...block }) => block);
    expect(kept).toEqual([
      {
        kind: 'list',
        ordered: true,
        items: [
          { depth: 0, spans: [{ text: '一期' }] },
          { depth: 1, spans: [{ text: '东区' }] },
          { depth: 0, spans: [{ text: '二期' }] },
        ],
      },
      {
        kind: 'table',
        header: true,
        rows: [
          [[{ text: '区' }], [{ text: '公里' }]],
          [[{ text: '东区' }], [{ text: '60' }]],
        ],
      },
      { kind: 'quote', spans: [{ text: '他说，工程不会停水。' }] },
      { kind: 'code', text: 'a  b\n c' },
      {
        kind: 'paragraph',
        spans: [
          { text: '详见' },
          { text: '公告', href: 'https://news.example.com/b.html' },
          { text: '与附件，' },
          { text: '务必', strong: true },
          { text: '留意。' },
        ],
      },
    ]);
  });

  test('reads images from where lazy pages keep them, with captions', () => {
    const body = `<div>${paragraphs}<figure><img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg" alt="管网"><figcaption>施工现场。</figcaption></figure><img srcset="/s.jpg 480w, /l.jpg 960w" src="/s.jpg"><img src="/pixel.gif" width="1" height="1"></div>`;
    const kept = readPage(page(`<h1>${title}</h1>${body}`, { title }))
      .blocks.filter((block) => !block.removed)
      .slice(3)
      .map(({ id: _, ...block }) => block);
    expect(kept).toEqual([
      { kind: 'image', src: 'https://news.example.com/a.jpg', alt: '管网' },
      { kind: 'caption', spans: [{ text: '施工现场。' }] },
      { kind: 'image', src: 'https://news.example.com/l.jpg', alt: '' },
    ]);
  });

  test('reads an old page that is laid out in tables', () => {
    const cells = story.map((text) => `　　${text}<br>`).join('');
    const table = `<table><tr><td>${nav}</td></tr><tr><td><table><tr><td align="center"><b class="title">${title}</b></td></tr><tr><td><font>${cells}</font></td></tr></table></td><td><ul>${links(9)}</ul></td></tr></table>`;
    expect(keptTexts(readPage(page(table, { title })))).toEqual(story);
  });

  test('keeps short lines of verse', () => {
    const verse = ['床前明月光', '疑是地上霜', '举头望明月', '低头思故乡'];
    const intro = '今晚是中秋，编辑部选了几首与月亮有关的诗，请读者一起读一读，先从最有名的这一首读起。';
    const body = `<div><p>${intro}</p>${verse.map((line) => `<p>${line}</p>`).join('')}</div>`;
    expect(keptTexts(readPage(page(`${nav}<h1>中秋读诗</h1>${body}`, { title: '中秋读诗' })))).toEqual([
      intro,
      ...verse,
    ]);
  });
});

describe('what goes from inside', () => {
  test('drops credits, disclaimers, share prompts, pagers and lists of other stories after the body', () => {
    const tail = [
      '<p>（责任编辑：王五）</p>',
      '<p>【1】【2】</p>',
      '<p>分享到：微信 微博</p>',
      '<p>声明：转载此文是出于传递更多信息之目的。若有来源标注错误或侵犯了您的合法权益，请与本网联系。</p>',
      '<p>相关阅读</p>',
      '<p>另一条新闻的标题</p>',
      `<ul>${links(4)}</ul>`,
      '<p>扫码下载某某客户端</p>',
    ].join('');
    expect(keptTexts(readPage(page(`<h1>${title}</h1><div>${paragraphs}${tail}</div>`, { title })))).toEqual(story);
  });

  test('drops headlines of other stories that stand between paragraphs as links', () => {
    const [a, b, c] = story;
    const body = `<p>${a}</p><p><a href="/x.html">某地连夜抢修供水管</a></p><p>${b}</p><p>延伸閱讀：<a href="/y.html">水价何时调整</a></p><p>${c}（<a href="/z.html">水价听证会下月举行</a>）</p>`;
    expect(keptTexts(readPage(page(`<h1>${title}</h1><div>${body}</div>`, { title })))).toEqual(story);
  });

  test('fires no Chinese rule on an English page', () => {
    const text =
      'The council said on Tuesday that it would replace ninety miles of water mains this year, at a cost of two million dollars, and that the work would begin in April.';
    const body = `<article><h1>Council to replace mains</h1>${`<p>${text}</p>`.repeat(1)}<p>${text.replace('Tuesday', 'Monday')}</p><p>${text.replace('April', 'May')} The council has said that before.</p><p><a href="/a">Read the full report</a></p></article>`;
    expect(keptTexts(readPage(page(body, { title: 'Council to replace mains' })))).toContain('Read the full report');
  });
});

test('reads the article that a text area carries for a script', () => {
  const markup = paragraphs.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const body = `${nav}<textarea class="t">${title}</textarea><textarea class="c">${markup}</textarea><textarea class="when">1687910520000</textarea>`;
  const article = readPage(page(body, { title: `${title}_某某网` }));
  expect(keptTexts(article)).toEqual(story);
  expect(article).toMatchObject({ title, publishedAt: '2023-06-28T08:02:00+08:00' });
});

test('takes no letters of a made-up code for the name of an advert', () => {
  const coded = story.map((text, index) => `<p id="3K1R9${index}AD">${text}</p>`).join('');
  expect(keptTexts(readPage(page(`<h1>${title}</h1><div>${coded}</div>`, { title })))).toEqual(story);
});

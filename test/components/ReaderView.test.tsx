// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReaderView } from '../../components/ReaderView.tsx';
import type { ReaderViewProps } from '../../components/reader/reader-view-props.ts';
import { defaultSettings } from '../../components/settings/settings.ts';
import { editBlock } from '../../pipeline/article/edit-text.ts';
import { markRemoved } from '../../pipeline/article/mark-removed.ts';
import type { Article, Figure } from '../../pipeline/types.ts';
import { article } from '../article.ts';
import { translate } from '../translate.ts';

const calls = {
  onScript: vi.fn(),
  onSettings: vi.fn(),
  onSave: vi.fn(),
  onExport: vi.fn(),
  onCopy: vi.fn(),
  onPrint: vi.fn(),
  onClose: vi.fn(),
};
const place = document.createElement('div');
const shown = signal<Article>(article());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    run();
    return 1;
  });
  document.body.append(place);
});

afterEach(() => {
  void act(() => render(null, place));
  for (const call of Object.values(calls)) call.mockClear();
});

function show(given: Article, props: Partial<ReaderViewProps> = {}): void {
  draw(given, props);
  settle();
}

/** Goes on to what is drawn when the article has been seen. */
const settle = () => void act(() => void vi.runOnlyPendingTimers());

function draw(given: Article, props: Partial<ReaderViewProps>): void {
  shown.value = given;
  const View = () => (
    <ReaderView
      article={shown.value}
      shown={shown.value}
      script="original"
      settings={defaultSettings}
      saved="unsaved"
      language="zh-CN"
      t={translate}
      onArticle={(changed) => (shown.value = changed)}
      {...calls}
      {...props}
    />
  );
  void act(() => render(<View />, place));
}

const find = (selector: string) => place.querySelector<HTMLElement>(selector);
const texts = (selector: string) => [...place.querySelectorAll(selector)].map((element) => element.textContent);
const click = (selector: string) => void act(() => find(selector)?.click());
const press = (key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  void act(() => void window.dispatchEvent(event));
  return event.defaultPrevented;
};
const button = (name: string) =>
  [...place.querySelectorAll('button')].find(
    (other) => (other.getAttribute('aria-label') ?? other.textContent) === name,
  );
const pressButton = (name: string) => void act(() => button(name)?.click());

const figure = (block: string, start: number, end: number): Figure => ({
  block,
  start,
  end,
  raw: '68%',
  bound: 'exact',
  unit: '%',
  unitClass: 'percent',
  scale: 1,
  kind: 'actual',
  key: 1,
});

describe('the article', () => {
  test('is drawn in order with its facts', () => {
    show({
      ...article('甲。', '乙。'),
      title: '题',
      source: '中新网',
      byline: '某人',
      publishedAt: '2026-01-07T15:05:00+08:00',
    });
    expect(texts('h1')).toEqual(['题']);
    expect(texts('.article-facts li')).toEqual(['中新网', '某人', '2026年1月7日 15:05', '约 1 分钟']);
    expect(texts('.article-body p')).toEqual(['甲。', '乙。']);
  });

  test('shows half-width punctuation full-width, and as it is when the reader wants that', () => {
    show(article('一是扩容,二是下沉(试点)。'));
    expect(texts('.article-body p')).toEqual(['一是扩容，二是下沉（试点）。']);
    show(article('一是扩容,二是下沉(试点)。'), { settings: { ...defaultSettings, fullWidthPunctuation: false } });
    expect(texts('.article-body p')).toEqual(['一是扩容,二是下沉(试点)。']);
  });

  test('leaves removed blocks out', () => {
    show(
      markRemoved(article('甲。', '扫码关注'), (block) =>
        block.id === 'p1' ? { rule: 'r', reason: 'advert' } : undefined,
      ),
    );
    expect(texts('.article-body p')).toEqual(['甲。']);
  });

  test('draws markup in the text as text', () => {
    show({ ...article('<img src=x onerror=alert(1)>'), title: '<b>题</b>' });
    expect([find('.article-body img'), find('h1 b')]).toEqual([null, null]);
    expect(texts('.article-body p')).toEqual(['<img src=x onerror=alert(1)>']);
  });

  test('follows only http and https links', () => {
    const spans = [
      { text: '好', href: 'https://example.com/' },
      { text: '坏', href: 'javascript:alert(1)' },
    ];
    show(article({ id: 'a', kind: 'paragraph', spans }));
    expect(texts('.article-body a')).toEqual(['好']);
  });

  test('draws nested lists, tables with a header, quotes and code', () => {
    const span = (text: string) => [{ text }];
    show(
      article(
        {
          id: 'l',
          kind: 'list',
          ordered: true,
          items: [
            { depth: 0, spans: span('一') },
            { depth: 1, spans: span('一之一') },
            { depth: 0, spans: span('二') },
          ],
        },
        {
          id: 't',
          kind: 'table',
          header: true,
          rows: [
            [span('指标'), span('值')],
            [span('率'), span('68%')],
          ],
        },
        { id: 'q', kind: 'quote', spans: span('引文') },
        { id: 'c', kind: 'code', text: 'a,b' },
      ),
    );
    expect(texts('ol > li > ol > li')).toEqual(['一之一']);
    expect([texts('th'), texts('td')]).toEqual([
      ['指标', '值'],
      ['率', '68%'],
    ]);
    expect([texts('blockquote'), texts('pre')]).toEqual([['引文'], ['a,b']]);
  });

  test('puts an image and its caption together, without telling the image where we are', () => {
    show(
      article(
        { id: 'i', kind: 'image', src: 'https://img.example.com/a.jpg', alt: '诊疗车' },
        { id: 'c', kind: 'caption', spans: [{ text: '巡回医疗' }] },
      ),
    );
    expect(find('figure img')?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(texts('figcaption')).toEqual(['巡回医疗']);
  });

  test('opens an image large and gives the focus back', () => {
    show(article({ id: 'i', kind: 'image', src: 'https://img.example.com/a.jpg', alt: '诊疗车' }));
    click('.shown-image');
    expect(find('[role=dialog]')?.getAttribute('aria-label')).toBe('诊疗车');
    press('Escape');
    expect([find('[role=dialog]'), document.activeElement === find('.shown-image')]).toEqual([null, true]);
  });

  test('waits for a click on an image when the reader wants none', () => {
    show(article({ id: 'i', kind: 'image', src: 'https://img.example.com/a.jpg', alt: '诊疗车' }), {
      settings: { ...defaultSettings, images: false },
    });
    expect(find('img')).toBeNull();
    click('.missing-image');
    expect(find('img')).not.toBeNull();
  });

  test('names the language of the shown text', () => {
    show({ ...article('甲。'), script: 'hant' }, { script: 'hk' });
    expect(find('.article-body')?.lang).toBe('zh-Hant-HK');
  });

  test('has an outline only where it has headings', () => {
    show(article('甲。'));
    expect(find('.outline')).toBeNull();
    show(article('一、总则', '甲。', '二、附则'));
    expect(texts('.outline li')).toEqual(['一、总则', '二、附则']);
  });
});

describe('key figures', () => {
  const given = () => ({ ...article('率达到68%，再到68%。'), figures: [figure('p0', 3, 6), figure('p0', 9, 12)] });

  test('are marked in the text, and a click leads to the card', () => {
    const drawFigures = vi.fn(() => null);
    show(given(), { drawFigures });
    expect(texts('mark.figure')).toEqual(['68%', '68%']);
    click('mark[data-figure="1"]');
    expect(drawFigures).toHaveBeenLastCalledWith(expect.objectContaining({ active: 1 }));
  });

  test('lead into the text', () => {
    show(given(), { drawFigures: ({ onJump }) => <button type="button" id="card" onClick={() => onJump(1)} /> });
    click('#card');
    expect(texts('mark.current')).toEqual(['68%']);
  });

  test('light the place that was clicked, and no other the figure is told at', () => {
    const figures = [{ ...figure('title', 0, 3), also: [{ block: 'p0', start: 3, end: 6 }] }];
    show({ ...article('率达到68%。'), title: '68%', figures }, { drawFigures: () => null });
    click('.article-body mark.figure');
    expect(texts('.article-body mark.current')).toEqual(['68%']);
    expect(texts('h1 :is(mark.current, mark.sentence)')).toEqual([]);
  });

  test('are drawn once the article was seen, in a place kept for them', () => {
    draw(given(), { drawFigures: () => <p id="card" /> });
    expect(texts('mark.figure')).toEqual(['68%', '68%']);
    expect(find('.sidebar')?.childElementCount).toBe(0);
    expect(find('.reader')?.getAttribute('aria-busy')).toBe('true');
    settle();
    expect(find('.sidebar #card')).not.toBeNull();
    expect(find('.reader')?.getAttribute('aria-busy')).toBe('false');
  });

  test('are not underlined when the reader wants plain text', () => {
    show(given(), { settings: { ...defaultSettings, underlineFigures: false } });
    expect(texts('mark.figure')).toEqual([]);
  });
});

describe('清理记录', () => {
  const given = () =>
    markRemoved(
      editBlock(article('就診率達(dá)到68%', '扫码关注'), 'p0', [
        { start: 4, end: 8, after: '', rule: 'restore/gloss', reason: 'gloss', proof: 'proved' },
      ]),
      (block) => (block.id === 'p1' ? { rule: 'clean/scan-code', reason: 'advert' } : undefined),
    );

  test('opens from the summary and lists changes by reason', () => {
    show(given());
    click('.summary');
    expect(texts('.disclosure')).toEqual(['重复注字1', '广告和推广1']);
    click('.disclosure');
    expect(texts('.record-text')).toEqual(['就診率達(dá)到68%']);
    expect(texts('.record-text del')).toEqual(['(dá)']);
    expect(texts('.proof')).toEqual(['已证实']);
  });

  test('puts one edit back, and takes that back', () => {
    show(given());
    press('r');
    pressButton('恢复全部“重复注字”');
    expect(texts('.article-body p')).toEqual(['就診率達（dá）到68%']);
    pressButton('撤销恢复');
    expect(texts('.article-body p')).toEqual(['就診率達到68%']);
  });

  test('shows a removed block in its place and puts it back there', () => {
    show(given());
    press('r');
    click('.record-group:last-child .disclosure');
    pressButton('查看位置');
    expect(texts('.peeked-block p')).toEqual(['广告和推广', '扫码关注']);
    click('.peeked-block button');
    expect(texts('.article-body p')).toEqual(['就診率達到68%', '扫码关注']);
  });

  test('marks unreadable text and shows a guess only when asked', () => {
    show({ ...article('就診▯▯到'), unreadable: [{ block: 'p0', start: 2, end: 4, guess: '率達' }] });
    expect(texts('mark.unreadable')).toEqual(['▯▯']);
    press('r');
    expect(place.textContent).not.toContain('率達');
    pressButton('看看推测');
    expect(texts('.guess')).toEqual(['推测：率達']);
  });

  test('says so when nothing was changed', () => {
    show(article('甲。'));
    press('r');
    expect(texts('.record-summary')).toEqual(['这篇文章没有任何改动。']);
  });
});

describe('keys', () => {
  test('switch the script, save, and change the size', () => {
    show(article('甲。'));
    press('4');
    press('s');
    press('+');
    expect([calls.onScript.mock.calls, calls.onSave.mock.calls.length, calls.onSettings.mock.calls]).toEqual([
      [['tw']],
      1,
      [[{ fontSize: 19 }]],
    ]);
  });

  test('Esc closes the panel first, gives the focus back, and then leaves', () => {
    show(article('甲。'));
    press('?');
    expect(find('.help-panel')).not.toBeNull();
    press('Escape');
    expect([
      find('.help-panel'),
      document.activeElement === find('.help-tool'),
      calls.onClose.mock.calls.length,
    ]).toEqual([null, true, 0]);
    press('Escape');
    expect(calls.onClose).toHaveBeenCalledOnce();
  });

  test('of the browser and letters typed elsewhere are left alone', () => {
    show(article('甲。'));
    expect([press('s', { ctrlKey: true }), press('x')]).toEqual([false, false]);
    expect(calls.onSave).not.toHaveBeenCalled();
  });

  test('are heard no more after the reader is gone', () => {
    show(article('甲。'));
    void act(() => render(null, place));
    expect(press('s')).toBe(false);
  });
});

describe('the tools', () => {
  test('export and copy in the chosen form', () => {
    show(article('甲。'));
    press('e');
    click('.export-list button');
    pressButton('纯文本');
    expect([calls.onExport.mock.calls, calls.onCopy.mock.calls]).toEqual([[['markdown']], [['text']]]);
  });

  test('change how the article looks', () => {
    show(article('甲。'));
    press('a');
    pressButton('深色');
    pressButton('增大字号');
    pressButton('段首缩进两字');
    expect(calls.onSettings.mock.calls).toEqual([[{ theme: 'dark' }], [{ fontSize: 19 }], [{ indent: true }]]);
  });

  test('say so when the machine has no Chinese voice', () => {
    show(article('甲。'));
    press('l');
    expect(find('.speech-panel')?.textContent).toContain('这台电脑没有中文语音');
  });

  test('show what was saved', () => {
    show(article('甲。'), { saved: 'saved' });
    expect(find('.save-tool')?.getAttribute('aria-pressed')).toBe('true');
    expect(find('.save-tool')?.textContent).toBe('已收藏');
  });
});

test('settings reach the style sheet', () => {
  show(article('甲。'), {
    settings: {
      ...defaultSettings,
      theme: 'sepia',
      fontSize: 22,
      lineWidth: 30,
      lineHeight: 2,
      indent: true,
      vertical: true,
    },
  });
  const reader = find('.reader');
  expect({ ...reader?.dataset }).toMatchObject({ theme: 'sepia', indent: 'true', vertical: 'true', justify: 'true' });
  expect(reader?.style.getPropertyValue('--font-size')).toBe('22px');
  expect(reader?.style.getPropertyValue('--line-width')).toBe('30');
});

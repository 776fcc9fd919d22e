// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeyFigures } from '../../../components/figures/KeyFigures.tsx';
import type { MessageKey } from '../../../components/messages.ts';
import { findFigures } from '../../../pipeline/figures/find-figures.ts';
import type { Article } from '../../../pipeline/types.ts';
import messages from '../../../public/_locales/zh_CN/messages.json';
import { article } from '../../article.ts';

const t = (key: MessageKey, ...values: (string | number)[]) =>
  messages[key].message.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));

const goals = findFigures(
  article(
    '《实施意见》提出：到2027年底，浙江基层就诊率达到68%以上，重大慢性病过早死亡率降低至8.4%以下。',
    '到2030年底，浙江基层就诊率提高至70%以上，重大慢性病过早死亡率降低至8.1%以下。',
  ),
);
const many = findFigures(
  article(
    '全市收入100亿元，同比增长6%。支出80亿元，下降2%。税收50亿元，增长3%。投资30亿元，增长4%。出口20亿元，下降1%。',
  ),
);

let place: HTMLElement;
let onJump: ReturnType<typeof vi.fn<(index: number) => void>>;
let onCopy: ReturnType<typeof vi.fn<(text: string) => void>>;

beforeEach(() => {
  place = document.createElement('div');
  place.className = 'reader';
  document.body.append(place);
  onJump = vi.fn<(index: number) => void>();
  onCopy = vi.fn<(text: string) => void>();
});

afterEach(() => {
  render(null, place);
  place.remove();
});

const draw = (shown: Article, active?: number) =>
  act(() =>
    render(
      <KeyFigures
        article={shown}
        active={active}
        colours="neutral"
        t={t}
        onJump={onJump}
        onCopy={onCopy}
        onColours={() => {}}
      />,
      place,
    ),
  );
const button = (name: string) => {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const press = (element: HTMLElement) => act(() => element.click());
const key = (name: string) =>
  act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: name, altKey: true, cancelable: true })));

test('draws goals of two dates as one table with the computed difference', async () => {
  await draw(goals);
  const rows = [...place.querySelectorAll('.figure-chart tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ['指标', '2027年底', '2030年底', '推算'],
    ['基层就诊率', '68%以上', '70%以上', '+2个百分点'],
    ['重大慢性病过早死亡率', '8.4%以下', '8.1%以下', '−0.3个百分点'],
  ]);
});

test('opens five cards and folds the rest', async () => {
  await draw(many);
  expect(place.querySelectorAll('.figure-card')).toHaveLength(5);
  await press(button('更多 5 项'));
  expect(place.querySelectorAll('.figure-card')).toHaveLength(10);
  await press(button('收起'));
  expect(place.querySelectorAll('.figure-card')).toHaveLength(5);
});

test('shows the card of the figure the reader was led to, though folded', async () => {
  await draw(many, 9);
  expect(place.querySelector('[aria-current="true"]')?.closest('li')?.getAttribute('data-card')).toBe('9');
});

test('groups by metric', async () => {
  await draw(many);
  await press(button('指标'));
  expect([...place.querySelectorAll('.figure-group h3')].map(({ textContent }) => textContent)).toEqual([
    '收入',
    '支出',
    '税收',
    '投资',
    '出口',
  ]);
});

test('says all of a figure to a screen reader', async () => {
  await draw(many);
  expect(place.querySelector('[data-card="1"] .figure-open')?.textContent).toBe('6%，收入，同比上升，变化，全市，');
});

test('jumps by click and walks with Alt and the arrows', async () => {
  await draw(many, 3);
  const card = place.querySelector<HTMLElement>('[data-card="2"] .figure-open');
  if (!card) throw new Error('no card');
  await press(card);
  await key('ArrowDown');
  await key('ArrowUp');
  expect(onJump.mock.calls.map(([index]) => index)).toEqual([2, 4, 2]);
});

test('lights the card whose number the pointer is over', async () => {
  await draw(many);
  const mark = document.createElement('mark');
  mark.dataset.figure = '2';
  place.append(mark);
  await act(() => void mark.dispatchEvent(new Event('pointerover', { bubbles: true })));
  expect(place.querySelector('[data-lit="true"]')?.getAttribute('data-card')).toBe('2');
});

test('names every row of the table, also where the text names no metric', async () => {
  const nameless = { ...many, figures: many.figures.map(({ metric: _, ...figure }) => figure) };
  await draw(nameless);
  const table = place.querySelector('details');
  if (!table) throw new Error('no table');
  await act(() => {
    table.open = true;
    table.dispatchEvent(new Event('toggle'));
  });
  const heads = [...place.querySelectorAll('.figure-table tbody th')].map(({ textContent }) => textContent);
  expect(new Set(heads)).toEqual(new Set([t('figuresUnnamed')]));
});

test('puts amounts of one currency on one scale, longest first', async () => {
  await draw(many);
  const bars = [...place.querySelectorAll('.money-row')].map((row) => [
    row.querySelector('.money-raw')?.textContent,
    Number(row.querySelector('.bar')?.getAttribute('width')),
  ]);
  expect(bars).toEqual([
    ['100亿元', 230],
    ['80亿元', 184],
    ['50亿元', 115],
    ['30亿元', 69],
    ['20亿元', 46],
  ]);
});

test('copies one figure as a citation and all as CSV, without computed values', async () => {
  await draw(goals);
  await press(button('复制为 CSV'));
  const copied = onCopy.mock.calls[0]?.[0] ?? '';
  expect(copied.split('\r\n')).toHaveLength(6);
  expect(copied).not.toMatch(/个百分点|推算/);
});

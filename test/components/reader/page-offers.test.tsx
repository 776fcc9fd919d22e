// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OtherPart } from '../../../components/reader/OtherPart.tsx';
import { PagesLine } from '../../../components/reader/PagesLine.tsx';
import type { PagesOffer } from '../../../components/reader/page-offers.ts';
import { translate as t } from '../../translate.ts';

const place = document.createElement('div');
const calls = { onJoin: vi.fn(), onBack: vi.fn(), onCancel: vi.fn(), onToggle: vi.fn() };

afterEach(() => {
  void act(() => render(null, place));
  for (const call of Object.values(calls)) call.mockClear();
});

const show = (pages: PagesOffer | undefined) => void act(() => render(<PagesLine pages={pages} t={t} />, place));
const buttons = () => [...place.querySelectorAll('button')];
const names = () => buttons().map(({ textContent }) => textContent);
const status = () => place.querySelector('[role="status"]')?.textContent;

describe('the line of pages', () => {
  test('is not there when the article has one page', () => {
    show(undefined);
    expect(place.textContent).toBe('');
  });

  test('offers all pages as one click', () => {
    show({ kind: 'offered', total: 4, ...calls });
    expect([status(), names()]).toEqual(['', ['合并 4 页']]);
    buttons()[0]?.click();
    expect(calls.onJoin).toHaveBeenCalledOnce();
  });

  test('shows how far reading has come, and can be stopped', () => {
    show({ kind: 'reading', read: 2, total: 4, ...calls });
    expect([status(), names()]).toEqual(['正在读取：2 / 4 页', ['取消']]);
    buttons()[0]?.click();
    expect(calls.onCancel).toHaveBeenCalledOnce();
  });

  test('leads back to the one page', () => {
    show({ kind: 'joined', read: 4, total: 4, ended: 'complete', ...calls });
    expect([status(), names()]).toEqual(['已合并 4 页', ['只看这一页']]);
    buttons()[0]?.click();
    expect(calls.onBack).toHaveBeenCalledOnce();
  });

  test.each([
    ['failed', 2, '有一页没有读到，已合并 2 / 4 页。', ['合并 4 页', '只看这一页']],
    ['failed', 1, '有一页没有读到，已合并 1 / 4 页。', ['合并 4 页']],
    ['cancelled', 3, '已停止，合并了 3 / 4 页。', ['合并 4 页', '只看这一页']],
    ['repeated', 3, '已合并 3 页', ['只看这一页']],
  ] as const)('says how it ended: %s after %i', (ended, read, sentence, offered) => {
    show({ kind: 'joined', read, total: 4, ended, ...calls });
    expect([status(), names()]).toEqual([sentence, offered]);
  });
});

describe('the other part', () => {
  test.each([
    [false, '不是这篇？换一处正文'],
    [true, '换回原来的正文'],
  ])('is one click away, taken %s', (taken, name) => {
    void act(() => render(<OtherPart other={{ taken, asked: true, ...calls }} t={t} />, place));
    expect(names()).toEqual([name]);
    buttons()[0]?.click();
    expect(calls.onToggle).toHaveBeenCalledOnce();
  });
});

// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChoicesPanel } from '../../../components/reader/ChoicesPanel.tsx';
import type { Choice } from '../../../pipeline/convert/correct-choice.ts';
import { article } from '../../article.ts';
import { translate } from '../../translate.ts';

const choice: Choice = { block: 'p0', start: 3, end: 4, from: '面', taken: '面', alternatives: ['麵'] };
const onCorrect = vi.fn();
const onJump = vi.fn();
const place = document.createElement('div');

beforeEach(() => document.body.append(place));
afterEach(() => {
  void act(() => render(null, place));
  onCorrect.mockClear();
  onJump.mockClear();
});

function show(choices: readonly Choice[] | undefined): void {
  const panel = (
    <ChoicesPanel
      article={article('他把面吃了。')}
      shown={article('他把面吃了。')}
      choices={choices?.map((each) => ({ ...each, start: 2, end: 3 }))}
      textLanguage="zh-Hant-TW"
      t={translate}
      onJump={onJump}
      onCorrect={onCorrect}
    />
  );
  void act(() => render(panel, place));
}

const press = (name: string) => {
  const buttons = [...place.querySelectorAll('button')];
  const button = buttons.find((each) => [each.textContent, each.getAttribute('aria-label')].includes(name));
  void act(() => button?.click());
};

describe('ChoicesPanel', () => {
  test('says that it looks, and that there is nothing', () => {
    show(undefined);
    expect(place.textContent).toBe('正在查找……');
    show([]);
    expect(place.textContent).toBe('没有拿不准的字。');
  });

  test('shows the form between its neighbours and leads to it', () => {
    show([choice]);
    expect(place.querySelector('.record-text')?.textContent).toBe('他把面吃了。');
    expect(place.querySelector('ins')?.textContent).toBe('面');
    press('查看位置');
    expect(onJump).toHaveBeenCalledWith(0, 'p0');
  });

  test('keeps another form for the word the reader has cut', () => {
    show([choice]);
    press('应作「麵」');
    expect(place.querySelector('.choice-word span')?.textContent).toBe('以后把「把面吃」写作「把麵吃」');
    press('词前减一字');
    press('词后加一字');
    press('记入词典');
    expect(onCorrect).toHaveBeenCalledWith({ from: '面吃了', after: '麵吃了' });
  });

  test('cuts no word without the character in it', () => {
    show([choice]);
    press('应作「麵」');
    for (let times = 0; times < 5; times++) press('词前减一字');
    press('记入词典');
    expect(onCorrect).toHaveBeenCalledWith({ from: '面吃', after: '麵吃' });
  });
});

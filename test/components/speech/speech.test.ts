import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSpeaker } from '../../../components/speech/speaker.ts';
import { splitSentences } from '../../../components/speech/split-sentences.ts';
import { spokenText } from '../../../components/speech/spoken-text.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['他说：“好。”大家都笑了。', ['他说：“好。”', '大家都笑了。']],
  ['第一句！第二句？没有句号', ['第一句！', '第二句？', '没有句号']],
  ['上行\n下行', ['上行', '下行']],
  ['……', []],
  ['', []],
])('%j has the sentences %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('cuts what is too long to be said at once, at a comma', () => {
  const text = `${'很长的话'.repeat(30)}，${'还没说完'.repeat(30)}。`;
  expect(sentences(text).join('')).toBe(text);
  expect(sentences(text).every((part) => part.length <= 160)).toBe(true);
});

test.each([
  ['增长12.5%', '增长百分之12.5'],
  ['3%-5%', '百分之3至百分之5'],
  ['1,200,000户', '1200000户'],
  ['2025-2027年', '2025至2027年'],
  ['《实施意见》', '实施意见'],
])('says %s as %s', (written, spoken) => {
  expect(spokenText(written)).toBe(spoken);
});

describe('a speaker', () => {
  const voice = { voiceURI: 'a', lang: 'zh-CN', name: '甲', localService: true, default: true };
  const said: { text: string; onend?: () => void; onerror?: () => void; rate: number }[] = [];
  const synthesis = { getVoices: () => [voice], speak: vi.fn((item) => said.push(item)), cancel: vi.fn() };
  const create = (voices = [voice]) =>
    createSpeaker({ ...synthesis, getVoices: () => voices } as unknown as SpeechSynthesis);
  const options = { rate: 1, voice: '', language: 'zh-CN' };

  beforeEach(() => {
    said.length = 0;
    synthesis.cancel.mockClear();
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
  });

  test('says sentence after sentence and names the place', () => {
    const speaker = create();
    speaker.load([{ block: 'p0', text: '一。二。' }], options);
    speaker.toggle();
    said[0]?.onend?.();
    expect([said.map((item) => item.text), speaker.place.value]).toEqual([
      ['一。', '二。'],
      { block: 'p0', start: 2, end: 4 },
    ]);
    said[1]?.onend?.();
    expect([speaker.state.value, speaker.place.value]).toEqual(['idle', undefined]);
  });

  test('goes on where it was paused', () => {
    const speaker = create();
    speaker.load([{ block: 'p0', text: '一。二。' }], options);
    speaker.toggle();
    said[0]?.onend?.();
    speaker.toggle();
    expect(speaker.state.value).toBe('paused');
    speaker.toggle();
    expect(said.at(-1)?.text).toBe('二。');
  });

  test('takes up a new speed at once', () => {
    const speaker = create();
    speaker.load([{ block: 'p0', text: '一。' }], options);
    speaker.toggle();
    speaker.load([{ block: 'p0', text: '一。' }], { ...options, rate: 1.5 });
    expect(said.map((item) => item.rate)).toEqual([1, 1.5]);
  });

  test('stops when the text changes and when it is left', () => {
    const speaker = create();
    speaker.load([{ block: 'p0', text: '一。' }], options);
    speaker.toggle();
    speaker.load([{ block: 'p0', text: '另一篇。' }], options);
    expect(speaker.state.value).toBe('idle');
    speaker.toggle();
    speaker.dispose();
    expect([speaker.state.value, synthesis.cancel.mock.calls.length]).toEqual(['idle', 4]);
  });

  test('does not touch speech that is not its own', () => {
    const speaker = create();
    speaker.dispose();
    expect(synthesis.cancel).not.toHaveBeenCalled();
  });

  test('knows no voice but a Chinese one', () => {
    expect(create([{ ...voice, lang: 'en-US' }]).voices.value).toEqual([]);
  });
});

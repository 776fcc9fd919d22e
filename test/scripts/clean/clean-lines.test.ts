import { beforeAll, expect, test } from 'vitest';
import { buildConversions, type Convert, createConverter } from '../../../pipeline/convert/convert.ts';
import { cleanLines } from '../../../scripts/clean/clean-lines.ts';
import { createServices } from '../../../scripts/clean/services.ts';
import { readTables } from '../../../scripts/convert/read-tables.ts';

const story = '城南公园开放\n\n城南公园今天开放，占地二百亩，市民可以免费入园。园内有步道三公里。';
let convert: Convert;

beforeAll(async () => {
  convert = createConverter(buildConversions(await readTables()));
});

async function answers(...lines: string[]): Promise<{ failed: number; answers: Record<string, unknown>[] }> {
  async function* input() {
    yield Buffer.from(`${lines.join('\n')}\n`);
  }
  const written: string[] = [];
  const failed = await cleanLines(input(), {
    services: createServices(),
    convert,
    finish: (article) => article,
    write: async (line) => void written.push(line),
    report: () => undefined,
  });
  return { failed, answers: written.map((line) => JSON.parse(line)) };
}

test('answers in order, with what the contract names and nothing absent', async () => {
  const result = await answers(JSON.stringify({ id: 7, text: story, url: 'https://news.example/1' }));
  expect(result).toEqual({
    failed: 0,
    answers: [
      {
        id: 7,
        title: '城南公园开放',
        script: 'hans',
        blocks: [expect.objectContaining({ kind: 'paragraph', text: story.split('\n').at(-1) })],
        figures: expect.any(Array),
        removals: [{ rule: 'extract/headline', reason: 'metadata', text: '城南公园开放' }],
        restorations: [],
        confidence: expect.any(Number),
      },
    ],
  });
});

test('answers a bad line with one sentence and goes on', async () => {
  const { failed, answers: got } = await answers(
    '{"id": 1, "text": ',
    'nothing',
    '[]',
    JSON.stringify({ id: 2 }),
    JSON.stringify({ id: 3, text: ' \n ' }),
    JSON.stringify({ id: 4, text: 4 }),
    JSON.stringify({ id: 5, html: '<img src="a.jpg">' }),
    JSON.stringify({ id: 6, html: '' }),
    JSON.stringify({ id: 7, text: '字'.repeat(3_400_000) }),
    JSON.stringify({ id: 8, text: 'a', only: 'all' }),
    JSON.stringify({ id: 9, text: 'a', only: 'convert', to: 'klingon' }),
    JSON.stringify({ id: 10, text: story }),
  );
  expect(failed).toBe(11);
  expect(got.map(({ id }) => id)).toEqual([1, null, null, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(got.slice(0, -1).map(({ error }) => error)).toEqual([
    'The line is not JSON.',
    'The line is not JSON.',
    'The line is not a JSON object.',
    'It has neither "html" nor "text".',
    'It is empty.',
    '"text" must be a string.',
    'It carries no article.',
    'It is empty.',
    'It is larger than 10 MB, too large for an article.',
    '"only" must be one of restore, figures, convert.',
    '"to" must be one of hans, hant, tw, hk, twp.',
  ]);
  expect(got.at(-1)).toHaveProperty('title', '城南公园开放');
});

test('prints the runs it could not read where a text has some, with a guess where there is one', async () => {
  const farm = '提高基層就診率,優(yōu)質(zhì)醫(yī)療資源下沉十分關(guān)鍵。國(guó)家發(fā)展。';
  const text = `${farm}\n構與牽頭醫院??漆t師、高級醫師一起坐診。\n這批貨物從東港?。另一批貨物運到西港。`;
  const { answers: got } = await answers(JSON.stringify({ id: 'u', text, only: 'restore' }));
  const { text: restored = '', unreadable = [] } = got[0] as {
    text?: string;
    unreadable?: { start: number; end: number; guess?: string }[];
  };
  expect(unreadable.map(({ start, end, guess }) => [restored.slice(start, end), guess])).toEqual([
    ['??漆t', '專科醫'],
    ['?', undefined],
  ]);
});

test('runs one stage on text as it stands', async () => {
  const { answers: got } = await answers(
    JSON.stringify({ id: 'r', text: ' 第一行\n\n第二行 ', only: 'restore' }),
    JSON.stringify({ id: 'c', text: '头发', only: 'convert', to: 'hant' }),
    JSON.stringify({ id: 'f', text: '全年\n出口增长8.6%。', only: 'figures' }),
  );
  expect(got[0]).toEqual({ id: 'r', text: ' 第一行\n\n第二行 ', restorations: [] });
  expect(got[1]).toEqual({ id: 'c', text: '頭髮' });
  const [figure] = (got[2]?.figures ?? []) as { start: number; end: number; raw: string }[];
  expect('全年\n出口增长8.6%。'.slice(figure?.start, figure?.end)).toBe(figure?.raw);
});

import type { Dirent } from 'node:fs';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanFiles } from '../../../scripts/clean/clean-files.ts';
import { listInputs } from '../../../scripts/clean/list-inputs.ts';
import { parseArguments } from '../../../scripts/clean/parse-arguments.ts';
import { createServices } from '../../../scripts/clean/services.ts';

const story = '城南公园开放\n\n城南公园今天开放，占地二百亩，市民可以免费入园。园内有步道三公里。';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingdu-'));
  mkdirSync(join(folder, 'in', 'deep'), { recursive: true });
  mkdirSync(join(folder, 'void'));
  const files: [string, string | Uint8Array][] = [
    ['in/b.txt', story],
    ['in/a.html', `<title>城南公园开放</title><h1>城南公园开放</h1><p>${story.split('\n').at(-1)}</p>`],
    ['in/deep/b.txt', story],
    ['in/data.csv', '1,2'],
    ['empty.txt', ''],
    ['binary.html', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2)],
    ['picture.html', '<html><body><img src="a.jpg"></body></html>'],
    ['large.txt', new Uint8Array(20_000_000).fill(0x61)],
  ];
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const written: string[] = [];
  const complaints: [string, string][] = [];
  const failed = await cleanFiles(parseArguments(args), {
    services: createServices(),
    finish: (article) => article,
    readStandardInput: async () => Buffer.from(story),
    write: async (text) => void written.push(text),
    complain: (path, problem) => complaints.push([path.slice(folder.length + 1), problem]),
    report: () => undefined,
  });
  return { failed, written, complaints };
}

test('says in one sentence what is wrong with each bad file and finishes the rest', async () => {
  const names = [
    'missing.txt',
    'empty.txt',
    'binary.html',
    'picture.html',
    'large.txt',
    'loop.txt',
    'void',
    'in/b.txt',
  ];
  const { failed, written, complaints } = await run('--format', 'txt', ...names.map((name) => join(folder, name)));
  expect(complaints).toEqual([
    ['missing.txt', 'There is no such file.'],
    ['empty.txt', 'It is empty.'],
    ['binary.html', 'The file is binary, not a page or text.'],
    ['picture.html', 'It carries no article.'],
    ['large.txt', 'It is larger than 10 MB, too large for an article.'],
    ['loop.txt', 'Its links lead in a circle.'],
    ['void', 'The directory holds no page or text file.'],
  ]);
  expect(failed).toBe(7);
  expect(written).toEqual([`${story}\n`]);
});

test('cleans the pages of a directory into files of the same names', async () => {
  const out = join(folder, 'out');
  const { failed } = await run('--out', out, join(folder, 'in'));
  expect(failed).toBe(0);
  for (const name of ['a.md', 'b.md', 'deep/b.md']) {
    expect(readFileSync(join(out, name), 'utf8')).toContain('title: "城南公园开放"');
  }
});

test('gives two inputs of one name a file each', async () => {
  const out = join(folder, 'twice');
  await run('--out', out, join(folder, 'in/b.txt'), join(folder, 'in/deep/b.txt'));
  expect(readFileSync(join(out, 'b.md'), 'utf8')).toBe(readFileSync(join(out, 'b.txt.md'), 'utf8'));
});

test('reads standard input', async () => {
  expect((await run('--format', 'txt', '-')).written).toEqual([`${story}\n`]);
});

test('goes on after a directory that may not be read', () => {
  const entry = (name: string, isDirectory: boolean) => ({ name, isDirectory: () => isDirectory }) as Dirent;
  const read = (path: string): Dirent[] => {
    if (path.endsWith('deep')) throw Object.assign(new Error('denied'), { code: 'EACCES' });
    return [entry('deep', true), entry('b.txt', false)];
  };
  const root = join(folder, 'in');
  expect(listInputs([root], read)).toEqual([
    { path: join(root, 'b.txt'), name: 'b.txt' },
    { path: join(root, 'deep'), problem: 'It may not be read by this user.' },
  ]);
});

test.each([
  [['--jsonl', 'a.txt'], '--jsonl reads standard input, got "a.txt"'],
  [['--format', 'pdf', 'a.txt'], 'Expected one of md, json, html, txt after --format, got "pdf"'],
  [['--url', 'nowhere', 'a.txt'], 'Expected a URL after --url, got "nowhere"'],
  [[], 'Expected a file, a directory or -'],
])('refuses %j', (args, message) => {
  expect(() => parseArguments(args)).toThrow(new TypeError(message));
});

/**
 * Conversion: how long it takes to be ready and how fast it then is, beside opencc-js alone and Debian's `opencc` where
 * it is installed, and with 10,000 words in the reader's dictionary; how many of our labelled sentences each gets right;
 * and what a round trip changes.
 * `npm run bench -- convert [FILE]`: FILE is the text to convert, our sentences when absent.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConverterBuilder } from 'opencc-js/core';
import * as full from 'opencc-js/preset';
import { buildConversions, type Convert, createConverter } from '../../pipeline/convert/convert.ts';
import { foldSpellings } from '../convert/fold-spellings.ts';
import { readTables } from '../convert/read-tables.ts';

const sentences = readFileSync(join(import.meta.dirname, '../../test/pipeline/convert/cases/sentences.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('tw\t'))
  .map((line) => line.split('\t').slice(1));

export async function run([file]: string[]): Promise<void> {
  const given = file ? readFileSync(file, 'utf8') : sentences.map(([text]) => text).join('\n');
  const text = given.repeat(Math.ceil(200_000 / given.length));
  const tables = await readTables();
  const peers: Record<string, () => (text: string) => string> = {
    ours: () => {
      const convert: Convert = createConverter(buildConversions(tables));
      return (part) => convert(part, 'tw', { from: 'hans' }).text;
    },
    'ours, 10,000 own': () => {
      const dictionary = Array.from({ length: 10_000 }, (_, at) => ({ from: `词条${at}`, after: `詞條${at}` }));
      const convert: Convert = createConverter(buildConversions(tables), { dictionary });
      return (part) => convert(part, 'tw', { from: 'hans' }).text;
    },
    'opencc-js': () => ConverterBuilder(full)({ from: 'cn', to: 'tw' }),
  };
  console.log(`Simplified to Taiwan's forms, ${text.length} characters`);
  console.log('                    ready, ms   chars/s   sentences right');
  for (const [name, build] of Object.entries(peers)) print(name, measure(build, text), score(build()));
  const native = nativeConvert();
  if (native)
    print(
      'opencc (Debian)',
      measure(() => native, text),
      score(native),
    );
  else console.log('opencc is not installed');
  printRoundTrips(createConverter(buildConversions(tables)), given);
}

function measure(build: () => (text: string) => string, text: string): { ready: number; speed: number } {
  const begun = performance.now();
  const convert = build();
  convert('发');
  const ready = performance.now() - begun;
  const lines = text.split('\n');
  const blocks = Array.from({ length: Math.ceil(lines.length / 20) }, (_, i) =>
    lines.slice(i * 20, i * 20 + 20).join('\n'),
  );
  const from = performance.now();
  for (const block of convert.name === 'native' ? [text] : blocks) convert(block);
  return { ready, speed: (1000 * text.length) / (performance.now() - from) };
}

function score(convert: (text: string) => string): number {
  const converted = convert(sentences.map(([text]) => text).join('\n')).split('\n');
  return sentences.filter(([, accepted = ''], index) =>
    accepted.split('|').some((form) => foldSpellings(form) === foldSpellings(converted[index] ?? '')),
  ).length;
}

function nativeConvert(): ((text: string) => string) | undefined {
  if (spawnSync('opencc', ['--version']).status !== 0) return undefined;
  return function native(text) {
    return spawnSync('opencc', ['-c', 's2tw.json'], { input: text, maxBuffer: 1 << 28 }).stdout.toString();
  };
}

function print(name: string, { ready, speed }: { ready: number; speed: number }, right: number): void {
  const numbers = [ready.toFixed(0).padStart(9), Math.round(speed).toString().padStart(11), String(right).padStart(11)];
  console.log(`${name.padEnd(18)}${numbers.join('')} of ${sentences.length}`);
}

/** Simplified through Taiwan's and Hong Kong's forms and back: what is not as it was. */
function printRoundTrips(convert: Convert, text: string): void {
  for (const to of ['tw', 'hk'] as const) {
    const changed: string[] = [];
    for (const line of text.split('\n')) {
      const back = convert(convert(line, to, { from: 'hans' }).text, 'hans', { from: 'hant' }).text;
      for (let at = 0; at < Math.max(line.length, back.length); at++) {
        if (line[at] !== back[at])
          changed.push(`${line.slice(Math.max(0, at - 3), at + 4)}: ${line[at]} → ${back[at]}`);
      }
    }
    const share = (100 * changed.length) / text.length;
    console.log(`hans → ${to} → hans: ${changed.length} of ${text.length} characters differ (${share.toFixed(3)} %)`);
    for (const place of new Set(changed)) console.log(`  ${place}`);
  }
}

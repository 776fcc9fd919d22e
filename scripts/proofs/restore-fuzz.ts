import { garble } from '../../pipeline/restore/garble.ts';
import { restoreText } from '../../pipeline/restore/restore-text.ts';
import { model } from '../../test/pipeline/restore/model.ts';
import { randomFarm, randomParagraph, seededRandom } from '../../test/pipeline/restore/random-news.ts';

const inputs = 10_000;
/** Characters that mean something to the restorer, thrown in anywhere. */
const noise = [
  '?',
  '�',
  '(',
  ')',
  'shí)',
  '(dá)',
  '€',
  '\ue001',
  ',',
  '，',
  '。',
  '！',
  '□',
  '\n',
  ' ',
  'X',
  '8',
  '&amp;',
  '漢',
  '汉',
  '\u200b',
];

/** Restores mutated damage: nothing may throw, a second run may change nothing, and time must grow as the text does. */
export function run([seed = '11']: string[]): void {
  const random = seededRandom(Number(seed));
  let again = 0;
  let slowest = 0;
  for (let i = 0; i < inputs; i++) {
    const text = mutate(random, garbledParagraph(random));
    const start = performance.now();
    const once = restoreText(text, model).text;
    slowest = Math.max(slowest, performance.now() - start);
    if (restoreText(once, model).text !== once) again++;
  }
  console.log(`${inputs} inputs: none threw, ${again} changed again on a second run, slowest ${slowest.toFixed(0)} ms`);
  const times = [1, 2, 4, 8].map((times) => timeOf(Array.from({ length: 20 * times }, () => garbledParagraph(random))));
  console.log(`ms for 20, 40, 80, 160 damaged paragraphs: ${times.map((time) => time.toFixed(0)).join(', ')}`);
  if (again > 0) throw new Error('A restored text was changed again.');
}

function garbledParagraph(random: () => number): string {
  return garble(randomParagraph(random), randomFarm(random));
}

function mutate(random: () => number, text: string): string {
  let result = text;
  for (let times = Math.floor(random() * 8); times > 0; times--) {
    const at = Math.floor(random() * result.length);
    const insert = random() < 0.6 ? (noise[Math.floor(random() * noise.length)] ?? '') : '';
    result = result.slice(0, at) + insert + result.slice(at + Math.floor(random() * 4));
  }
  return result;
}

function timeOf(paragraphs: readonly string[]): number {
  const start = performance.now();
  restoreText(paragraphs.join('\n'), model);
  return performance.now() - start;
}

import type { Stretch } from './phrase.ts';

export interface Clause extends Stretch {
  /** What ended the clause before this one; '' for the first of a sentence. */
  opener: string;
}

export interface Sentence extends Stretch {
  clauses: Clause[];
  /** Short bracketed stretches, brackets included. */
  brackets: Stretch[];
}

const longestBracket = 60;
const codesOf = (chars: string) => new Set([...chars].map((char) => char.charCodeAt(0)));
const sentenceEnds = codesOf('。！？!?\n\t');
const clauseEnds = codesOf('，,；;：:');
const longestSentence = 1000;

/**
 * Cuts folded text into sentences and clauses; a comma inside a number (`inside`) or a short bracket cuts nothing.
 * In headlines a space between two characters is a comma.
 */
export function readSentences(
  text: string,
  inside: readonly Stretch[],
  role?: 'title' | 'heading' | 'body',
): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence: Sentence | undefined;
  let clauseStart = 0;
  let opener = '';
  let skipTo = 0;
  let next = 0;
  let nearClose = -1;
  for (let at = 0; at < text.length; at++) {
    sentence ??= { start: at, end: at, clauses: [], brackets: [] };
    const code = text.charCodeAt(at);
    while (next < inside.length && (inside[next]?.end ?? 0) <= at) next++;
    if ((inside[next]?.start ?? text.length) <= at || at < skipTo) continue;
    if (code === 0x28 || code === 0xff08) {
      if (nearClose < at) nearClose = closeOf(text, at);
      if (nearClose > at && nearClose - at <= longestBracket) {
        sentence.brackets.push({ start: at, end: nearClose + 1 });
        skipTo = nearClose + 1;
      }
      continue;
    }
    // No sentence is this long; a hostile text must not make one.
    const isTooLong = at - sentence.start > longestSentence;
    const isSpace = role !== 'body' && code === 0x20 && /[一-鿿%”」]/.test(text[at - 1] ?? '') && text[at + 1] !== ' ';
    if ((isSpace || clauseEnds.has(code)) && !isTooLong) {
      sentence.clauses.push({ start: clauseStart, end: at, opener });
      clauseStart = at + 1;
      opener = text[at] ?? '';
    } else if (isTooLong || sentenceEnds.has(code)) {
      sentence.clauses.push({ start: clauseStart, end: at, opener });
      sentence.end = at + 1;
      sentences.push(sentence);
      sentence = undefined;
      clauseStart = at + 1;
      opener = '';
    }
  }
  if (sentence) {
    sentence.clauses.push({ start: clauseStart, end: text.length, opener });
    sentence.end = text.length;
    sentences.push(sentence);
  }
  return sentences;
}

/** Looks only as far as a short bracket goes, so that a million open brackets stay linear. */
function closeOf(text: string, open: number): number {
  for (let at = open + 1; at <= open + longestBracket && at < text.length; at++) {
    const char = text[at];
    if (char === ')' || char === '）') return at;
    if (char === '。' || char === '\n') return -1;
  }
  return -1;
}

/** The sentence around an offset: what a citation of a figure quotes. */
export function sentenceAt(text: string, offset: number): string {
  const { start, end } = sentenceBounds(text, offset);
  return text.slice(start, end);
}

/** Where the sentence around an offset begins and ends, without blanks at its ends; UTF-16 code units. */
export function sentenceBounds(text: string, offset: number): Stretch {
  let start = offset;
  while (start > 0 && offset - start < longestSentence && !sentenceEnds.has(text.charCodeAt(start - 1))) start--;
  while (start < offset && /\s/.test(text[start] ?? '')) start++;
  let end = offset;
  while (end < text.length && end - offset < longestSentence && !sentenceEnds.has(text.charCodeAt(end))) end++;
  if (/[。！？!?]/.test(text[end] ?? '')) end++;
  return { start, end: Math.max(end, offset) };
}

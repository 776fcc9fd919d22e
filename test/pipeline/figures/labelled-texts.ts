import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is right of one figure; a list that holds `-` lets the field be absent. */
export interface Label {
  raw: string;
  start: number;
  fields: Record<Field, string[]>;
}

export const fields = ['metric', 'scope', 'time', 'kind', 'comparison', 'direction', 'speaker', 'key'] as const;
export type Field = (typeof fields)[number];

export interface LabelledText {
  name: string;
  text: string;
  labels: Label[];
  /** Numbers that are neither asked for nor wrong, by where they begin. */
  optional: number[];
}

/** Reads the texts of a folder; how they are written is told in its README. */
export function labelledTexts(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readLabelled(name, readFileSync(join(folder, name), 'utf8')));
}

function readLabelled(name: string, content: string): LabelledText {
  const [text = '', list = ''] = content.split('\n--\n');
  const labels: Label[] = [];
  const optional: number[] = [];
  let at = 0;
  for (const line of list.trim().split('\n')) {
    const [raw = '', ...answers] = line.replace(/^\?/, '').split('|');
    const start = placeOf(text, raw, at);
    if (start < 0) throw new Error(`${name}: ${raw} does not stand in the text behind the figure before it.`);
    at = start + raw.length;
    if (line.startsWith('?')) optional.push(start);
    else {
      const told = Object.fromEntries(fields.map((field, index) => [field, (answers[index] ?? '-').split('/')]));
      labels.push({ raw, start, fields: told as Record<Field, string[]> }); // one entry for each of the fields
    }
  }
  return { name, text, labels, optional };
}

/** Not inside a longer number: 2.3% is not the end of 12.3%. */
function placeOf(text: string, raw: string, from: number): number {
  let start = text.indexOf(raw, from);
  while (start > 0 && /^[0-9]/.test(raw) && /[0-9.]/.test(text[start - 1] ?? '')) start = text.indexOf(raw, start + 1);
  return start;
}

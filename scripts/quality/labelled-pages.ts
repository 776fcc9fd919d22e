import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Label, plain } from './score-page.ts';

export interface LabelledPage {
  label: Label;
  html: string;
}

/** The pages of a folder with a `labels.json`. */
export function pagesIn(folder: string): LabelledPage[] {
  const file = join(folder, 'labels.json');
  if (!existsSync(file)) throw new Error(`Expected labelled pages in "${folder}", found no labels.json`);
  const labels = JSON.parse(readFileSync(file, 'utf8')) as Label[];
  return labels.map((label) => ({ label, html: readFileSync(join(folder, label.file), 'utf8') }));
}

interface Facts {
  url: string;
  title: string;
  source?: string;
  publishedAt?: string;
  blocks?: { text: string }[];
  drops?: string[];
}

/** The seeds' pages, with the facts people wrote beside them; the garbled one is nothing to compare extraction on. */
export function seedPagesLabelled(): LabelledPage[] {
  return readdirSync('seeds', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('farm-template'))
    .sort()
    .flatMap((path) => {
      const facts = JSON.parse(readFileSync(join('seeds', path.replace(/\.html$/, '.facts.json')), 'utf8')) as Facts;
      if (!facts.blocks) return [];
      return [{ label: labelOf(path, facts), html: readFileSync(join('seeds', path), 'utf8') }];
    });
}

function labelOf(path: string, facts: Facts): Label {
  return {
    id: path.replace(/\.html$/, ''),
    file: path,
    url: facts.url,
    tags: ['seed'],
    title: facts.title,
    date: facts.publishedAt?.slice(0, 16).replace('T', ' ') ?? null,
    source: facts.source ?? null,
    gold: plain(facts.blocks?.map(({ text }) => text).join('') ?? ''),
    optional: [],
    noise: facts.drops ?? [],
  };
}

import { textOf } from '../../pipeline/article/block-text.ts';
import { printMarkdownBody } from '../../pipeline/print/print-markdown.ts';
import type { Article } from '../../pipeline/types.ts';

/** What the library knows of an article beside its content. */
export interface MarkdownFacts {
  /** Milliseconds since 1970. */
  savedAt: number;
  tags: readonly string[];
}

const descriptionLength = 120;

/**
 * Prints an article for notebooks (Obsidian, Logseq and their like): front matter with the field names their web
 * clippers use, `source` being the address, then headline and text.
 */
export function printMarkdownFile(article: Article, { savedAt, tags }: MarkdownFacts): string {
  const { title, url, byline, source, publishedAt, figures } = article;
  const fields: [string, string | readonly string[] | undefined][] = [
    ['title', title],
    ['source', url],
    ['publisher', source],
    ['author', byline],
    ['published', publishedAt],
    ['created', new Date(savedAt).toISOString()],
    ['description', describe(article)],
    ['tags', tags],
    ['figures', figures.map(({ metric, raw }) => (metric ? `${metric}：${raw}` : raw))],
  ];
  // A JSON string or list is YAML too, whatever it contains.
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]));
  const headline =
    title === '' ? [] : [`# ${title.replaceAll(/[\n\\`*_[\]<>]/g, (mark) => (mark === '\n' ? ' ' : `\\${mark}`))}`];
  return [['---', ...lines, '---'].join('\n'), ...headline, printMarkdownBody(article)].join('\n\n');
}

function describe(article: Article): string {
  const first = article.blocks.find((block) => !block.removed && block.kind === 'paragraph' && textOf(block) !== '');
  return (first ? textOf(first) : '').slice(0, descriptionLength).toWellFormed();
}

import { textOf } from '../article/block-text.ts';
import type { Article, Block, Edit, Figure, Reason } from '../types.ts';

/** One article as tools outside read it: kept blocks with their plain text; absent fields are left out. */
export interface PrintedArticle {
  title?: string;
  subtitle?: string;
  byline?: string;
  source?: string;
  site?: string;
  dateline?: string;
  section?: string;
  publishedAt?: string;
  editors?: string[];
  script: Article['script'];
  blocks: PrintedBlock[];
  figures: Figure[];
  removals: PrintedRemoval[];
  restorations: PrintedRestoration[];
  confidence: number;
}

/** `level` is a heading's; `ordered` a list's; `src` and `alt` an image's, whose text is empty. */
export interface PrintedBlock {
  id: string;
  kind: Block['kind'];
  text: string;
  level?: number;
  ordered?: boolean;
  src?: string;
  alt?: string;
}

export interface PrintedRemoval {
  rule: string;
  reason: Reason;
  text: string;
}

/** Offsets are UTF-16 code units in the current text of the block or field named by `block`. */
export interface PrintedRestoration {
  rule: string;
  block: string;
  start: number;
  end: number;
  before: string;
  after: string;
}

/** Reasons of edits that repair garbled text. */
export const restoringReasons: ReadonlySet<Reason> = new Set([
  'gloss',
  'shift',
  'splice',
  'debris',
  'entity',
  'invisible',
  'mojibake',
]);
const mending: ReadonlySet<Reason> = new Set(['line-break', 'caption']);

/** The article as the fixed JSON contract of the command line has it. */
export function printJson(article: Article): PrintedArticle {
  const { title, subtitle, byline, source, site, dateline, section, publishedAt, editors } = article;
  const kept = article.blocks.filter((block) => !block.removed);
  const shown = new Set(['title', 'subtitle', 'byline', ...kept.map((block) => block.id)]);
  const edits = article.edits.filter((edit) => shown.has(edit.block));
  return {
    ...withoutAbsent({ title, subtitle, byline, source, site, dateline, section, publishedAt, editors }),
    script: article.script,
    blocks: kept.map(printBlock),
    figures: article.figures,
    removals: listRemovals(article),
    restorations: edits.filter((edit) => restoringReasons.has(edit.reason)).map(printRestoration),
    confidence: article.confidence,
  };
}

/** One edit in the contract's form. */
export function printRestoration({ rule, block, start, end, before, after }: Edit): PrintedRestoration {
  return { rule, block, start, end, before, after };
}

/** Removed blocks in the order of the page, then what was taken out within kept blocks. */
function listRemovals(article: Article): PrintedRemoval[] {
  const blocks = article.blocks.flatMap((block) => {
    const text = textOf(block);
    return block.removed && text !== '' ? [{ rule: block.removed.rule, reason: block.removed.reason, text }] : [];
  });
  const within = article.edits
    .filter((edit) => !restoringReasons.has(edit.reason) && !mending.has(edit.reason) && edit.before !== '')
    .map(({ rule, reason, before }) => ({ rule, reason, text: before }));
  return [...blocks, ...within];
}

function printBlock(block: Block): PrintedBlock {
  const printed = { id: block.id, kind: block.kind, text: textOf(block) };
  switch (block.kind) {
    case 'heading':
      return { ...printed, level: block.level };
    case 'list':
      return { ...printed, ordered: block.ordered };
    case 'image':
      return { ...printed, src: block.src, alt: block.alt };
    case 'paragraph':
    case 'quote':
    case 'caption':
    case 'table':
    case 'code':
      return printed;
    default:
      return block satisfies never;
  }
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutAbsent<T extends object>(fields: T): Present<T> {
  const present = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(present) as Present<T>;
}

/** Is this unknown value an article? For what comes from files and messages, where nothing can be taken for granted. */
import type { Article, Block, Edit, Span } from '../pipeline/types.ts';
import { isSafeImage, isSafeLink } from './safe-link.ts';

type Fields = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const deepestEdit = 32;
const optionalTexts = ['subtitle', 'byline', 'source', 'site', 'dateline', 'publishedAt', 'section'];
const optionalFigureTexts = ['metric', 'scope', 'time', 'direction', 'speaker'];
const optionalFigureNumbers = ['value', 'min', 'max'];

/**
 * Returns the value when it has the shape of an article in every part that is drawn or searched, with links and images
 * of other schemes than the web's taken out; `undefined` when it has not.
 */
export function checkArticle(value: unknown): Article | undefined {
  if (!isArticle(value)) return undefined;
  return value.blocks.every(isSafeBlock) ? value : { ...value, blocks: value.blocks.map(makeSafe) };
}

function isArticle(value: unknown): value is Article {
  return (
    isFields(value) &&
    value.schema === 1 &&
    isText(value.url) &&
    isText(value.title) &&
    optionalTexts.every((name) => isOptional(value[name], isText)) &&
    isOptional(value.editors, (editors) => isList(editors, isText)) &&
    isOneOf(value.script, ['hans', 'hant', 'mixed', 'other']) &&
    isNumber(value.confidence) &&
    isList(value.blocks, isBlock) &&
    new Set((value.blocks as Block[]).map((block) => block.id)).size === (value.blocks as Block[]).length &&
    isList(value.edits, (edit) => isEdit(edit, 0)) &&
    isOptional(value.unreadable, (runs) => isList(runs, isUnreadable)) &&
    isList(value.figures, isFigure)
  );
}

function isBlock(value: unknown): value is Block {
  if (!isFields(value) || !isText(value.id)) return false;
  if (!isOptional(value.removed, (removed) => isFields(removed) && isText(removed.rule) && isText(removed.reason))) {
    return false;
  }
  switch (value.kind) {
    case 'paragraph':
    case 'quote':
    case 'caption':
      return isSpans(value.spans);
    case 'heading':
      return isOneOf(value.level, [2, 3, 4]) && isSpans(value.spans);
    case 'list':
      return typeof value.ordered === 'boolean' && isList(value.items, isItem);
    case 'table':
      return typeof value.header === 'boolean' && isList(value.rows, (row) => isList(row, isSpans));
    case 'image':
      return isText(value.src) && isText(value.alt);
    case 'code':
      return isText(value.text);
    default:
      return false;
  }
}

const isItem: Check = (value) => isFields(value) && isOffset(value.depth) && isSpans(value.spans);
const isSpans: Check = (value) => isList(value, isSpan);
const isSpan: Check = (value) =>
  isFields(value) &&
  isText(value.text) &&
  isOptional(value.href, isText) &&
  isOptional(value.strong, (strong) => strong === true) &&
  isOptional(value.em, (em) => em === true);

function isPlace(value: unknown): value is Fields {
  return (
    isFields(value) && isText(value.block) && isOffset(value.start) && isOffset(value.end) && value.start <= value.end
  );
}

function isEdit(value: unknown, depth: number): value is Edit {
  return (
    depth < deepestEdit &&
    isPlace(value) &&
    isNumber(value.step) &&
    [value.rule, value.reason, value.before, value.after].every(isText) &&
    isOptional(value.proof, (proof) => isOneOf(proof, ['proved', 'likely'])) &&
    isOptional(value.inner, (inner) => isList(inner, (edit) => isEdit(edit, depth + 1))) &&
    isOptional(value.joined, (join) => isFields(join) && [join.block, join.kind, join.after].every(isText)) &&
    isOptional(value.split, (split) => isFields(split) && [split.block, split.kind].every(isText))
  );
}

const isUnreadable: Check = (value) => isPlace(value) && isOptional(value.guess, isText);

const isFigure: Check = (value) =>
  isPlace(value) &&
  [value.raw, value.bound, value.unit, value.unitClass, value.kind].every(isText) &&
  isNumber(value.scale) &&
  isOneOf(value.key, [1, 2, 3]) &&
  optionalFigureNumbers.every((name) => isOptional(value[name], isNumber)) &&
  optionalFigureTexts.every((name) => isOptional(value[name], isText)) &&
  isOptional(value.comparison, (other) => isFields(other) && isText(other.type) && isOptional(other.base, isText)) &&
  isOptional(value.also, (places) => isList(places, isPlace)) &&
  isOptional(value.notes, (notes) => isList(notes, (note) => isPlace(note) && isText(note.check)));

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isOneOf(value: unknown, values: readonly unknown[]): boolean {
  return values.includes(value);
}

function isOptional(value: unknown, check: Check): boolean {
  return value === undefined || check(value);
}

function isList(value: unknown, check: Check): boolean {
  return Array.isArray(value) && value.every(check);
}

function isSafeBlock(block: Block): boolean {
  return block.kind === 'image' ? isSafeImage(block.src) : spansOf(block).every(isSafeSpan);
}

function isSafeSpan({ href }: Span): boolean {
  return href === undefined || isSafeLink(href);
}

function spansOf(block: Block): Span[] {
  switch (block.kind) {
    case 'image':
    case 'code':
      return [];
    case 'list':
      return block.items.flatMap((item) => item.spans);
    case 'table':
      return block.rows.flat(2);
    default:
      return block.spans;
  }
}

function makeSafe(block: Block): Block {
  switch (block.kind) {
    case 'image':
      return isSafeImage(block.src) ? block : { ...block, src: '' };
    case 'code':
      return block;
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, spans: item.spans.map(makeSafeSpan) })) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(makeSafeSpan))) };
    default:
      return { ...block, spans: block.spans.map(makeSafeSpan) };
  }
}

function makeSafeSpan(span: Span): Span {
  if (isSafeSpan(span)) return span;
  const { href: _, ...plain } = span;
  return plain;
}

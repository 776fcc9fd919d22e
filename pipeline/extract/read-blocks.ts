import type { Block, ListItem, Span } from '../types.ts';
import { classHint } from './class-hints.ts';
import { headingLevel, isCaptionClass, isInline, isUnread, tagOf } from './element-kinds.ts';
import { type Hiding, hidingOf, isBait, strongest } from './is-hidden.ts';
import type { PageBlock, PageBlocks, PageNode, Unnamed } from './page-block.ts';
import { imageOf } from './read-image.ts';
import { SpanReader } from './read-spans.ts';
import { isLink, styleOf } from './span-style.ts';
import { isDataTable, isPlainList } from './tables-and-lists.ts';

/** Pages beyond these sizes are read up to here: a browser would hardly show them either. */
const maxBlocks = 60_000;

/** Reads all text below an element as blocks, in document order, in one pass without recursion. */
export function readBlocks(root: Element, base: string, isHidden?: (element: Element) => boolean): PageBlocks {
  const reader = new BlockReader(base, isHidden);
  let node: Node | null = root;
  while (node && reader.blocks.length < maxBlocks) {
    const enters: boolean = node.nodeType === 1 ? reader.enter(node as Element) : reader.read(node);
    const child: Node | null = enters ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    if (enters) reader.leave();
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      reader.leave();
    }
    node = node === root || !node ? null : node.nextSibling;
  }
  reader.finish();
  return { blocks: reader.blocks, nodes: reader.nodes };
}

/** What holds for everything inside an element; a child's is made from its parent's. */
interface Context {
  element: Element;
  tag: string;
  inline: boolean;
  node: number;
  style: Omit<Span, 'text'>;
  level: 2 | 3 | 4 | undefined;
  quote: boolean;
  caption: boolean;
  pre: boolean;
  link: boolean;
  hint: PageBlock['hint'];
  hiding: Hiding | undefined;
  /** Set by the element that opened the list or table being gathered. */
  opens: 'list' | 'table' | undefined;
  depth: number;
}

class BlockReader {
  readonly blocks: PageBlock[] = [];
  readonly nodes: PageNode[] = [];
  private readonly base: string;
  private readonly isHidden: ((element: Element) => boolean) | undefined;
  private readonly stack: Context[] = [];
  private run = new SpanReader();
  private list: { ordered: boolean; items: ListItem[]; hidden: boolean; length: number; linked: number } | undefined;
  private table: { header: boolean; rows: Span[][][]; hidden: boolean; length: number; linked: number } | undefined;
  /** Images found inside a list or table, which stand after it. */
  private images: Unnamed<Block>[] = [];

  constructor(base: string, isHidden?: (element: Element) => boolean) {
    this.base = base;
    this.isHidden = isHidden;
  }

  /** Whether to go on into the element; if so, `leave` must be called after its content. */
  enter(element: Element): boolean {
    const tag = tagOf(element);
    const parent = this.stack.at(-1);
    if (isUnread(tag)) return false;
    if (tag === 'BR' || tag === 'HR') {
      if (parent && (tag === 'HR' || !parent.pre)) this.breakLine(parent);
      else this.run.add('\n', {}, { pre: true });
      return false;
    }
    if (tag === 'IMG' && parent) {
      this.addImage(element, parent);
      return false;
    }
    const inline = isInline(tag) && parent !== undefined;
    const hiding = strongest(parent?.hiding, this.hidingOf(element));
    // Hidden words inside a sentence are bait for search engines; they are no part of the text.
    if (inline && parent?.hiding !== 'gone' && (hiding === 'gone' || isBait(element))) return false;
    const context = this.contextOf(element, tag, inline, parent, hiding);
    if (!inline) {
      this.flush(parent);
      context.node = this.nodes.push({ element, parent: parent?.node ?? -1, first: this.blocks.length, end: 0 }) - 1;
      const reason = classHint(element, tag);
      if (reason) context.hint = { reason, node: context.node, ...(parent?.hint && { outer: parent.hint }) };
      this.open(context);
    }
    this.stack.push(context);
    return true;
  }

  /** Takes up a text node; other nodes have nothing to read. */
  read(node: Node): false {
    const context = this.stack.at(-1);
    if (context && (node.nodeType === 3 || node.nodeType === 4))
      this.run.add(node.nodeValue ?? '', context.style, context);
    return false;
  }

  leave(): void {
    const context = this.stack.pop();
    if (!context || context.inline) return;
    this.flush(context);
    if (context.opens === 'list' && this.list) {
      const { ordered, length, linked } = this.list;
      const items = this.list.items.filter((item) => item.spans.length > 0);
      this.list = undefined;
      if (items.length > 0) this.push({ kind: 'list', ordered, items }, context, { length, linked });
      this.pushImages(context);
    }
    if (context.opens === 'table' && this.table) {
      const { header, rows, length, linked } = this.table;
      this.table = undefined;
      const filled = rows.filter((row) => row.length > 0);
      if (filled.length > 0) this.push({ kind: 'table', header, rows: filled }, context, { length, linked });
      this.pushImages(context);
    }
    const node = this.nodes[context.node];
    if (node) node.end = this.blocks.length;
  }

  finish(): void {
    while (this.stack.length > 0) this.leave();
  }

  private hidingOf(element: Element): Hiding | undefined {
    if (!this.isHidden) return hidingOf(element);
    return this.isHidden(element) ? (hidingOf(element) ?? 'gone') : undefined;
  }

  private contextOf(
    element: Element,
    tag: string,
    inline: boolean,
    parent: Context | undefined,
    hiding: Hiding | undefined,
  ): Context {
    return {
      element: inline && parent ? parent.element : element,
      tag,
      inline,
      node: parent?.node ?? -1,
      style: styleOf(element, tag, parent?.style ?? {}, this.base),
      level: headingLevel(tag) ?? parent?.level,
      quote: parent?.quote === true || tag === 'BLOCKQUOTE',
      caption: parent?.caption === true || tag === 'FIGCAPTION' || (!inline && isCaptionClass(element)),
      pre: parent?.pre === true || tag === 'PRE',
      link: parent?.link === true || isLink(element, tag),
      hint: parent?.hint,
      hiding,
      opens: undefined,
      depth: parent?.depth ?? -1,
    };
  }

  /** Lists and tables are gathered whole, when they are no mere layout. */
  private open(context: Context): void {
    const { element, tag } = context;
    const hidden = context.hiding === 'gone';
    if (tag === 'UL' || tag === 'OL') {
      if (this.list) context.depth += 1;
      else if (!this.table && isPlainList(element)) {
        this.list = { ordered: tag === 'OL', items: [], hidden, length: 0, linked: 0 };
        context.opens = 'list';
        context.depth = 0;
      }
    }
    if (tag === 'LI' && this.list) this.list.items.push({ depth: Math.max(0, context.depth), spans: [] });
    if (tag === 'TABLE' && !this.table && !this.list && isDataTable(element)) {
      this.table = { header: element.querySelector('th') !== null, rows: [], hidden, length: 0, linked: 0 };
      context.opens = 'table';
    }
    if (tag === 'TR') this.table?.rows.push([]);
    if (tag === 'TD' || tag === 'TH') this.table?.rows.at(-1)?.push([]);
  }

  private breakLine(context: Context): void {
    const cell = this.list || this.table;
    if (!cell) this.flush(context);
    else this.run.add(' ', {}, { pre: true });
  }

  /** Ends the run of inline text and makes it a block, an item or a cell. */
  private flush(context: Context | undefined): void {
    const { run } = this;
    if (run.length === 0 || !context) return;
    this.run = new SpanReader();
    const { length, linked } = run;
    const spans = run.finish();
    const gathered = this.list ?? this.table;
    // A hidden item or cell is no part of a list or table that is seen.
    if (gathered && context.hiding === 'gone' && !gathered.hidden) return;
    if (gathered && this.take(spans)) {
      gathered.length += length;
      gathered.linked += linked;
      return;
    }
    this.push(this.blockOf(spans, context), context, { length, linked });
  }

  private take(spans: Span[]): boolean {
    const place = this.list ? this.list.items.at(-1)?.spans : this.table?.rows.at(-1)?.at(-1);
    if (!place) return false;
    if (place.length > 0) place.push({ text: ' ' });
    place.push(...spans);
    return true;
  }

  private blockOf(spans: Span[], context: Context): Unnamed<Block> {
    if (context.pre) return { kind: 'code', text: spans.map((span) => span.text).join('') };
    if (context.caption) return { kind: 'caption', spans };
    if (context.level) return { kind: 'heading', level: context.level, spans };
    return { kind: context.quote ? 'quote' : 'paragraph', spans };
  }

  private push(
    block: Unnamed<Block>,
    { element, node, hint, hiding }: Context,
    { length, linked }: { length: number; linked: number },
  ): void {
    this.blocks.push({ block, element, node, length, linked, ...(hint && { hint }), ...(hiding && { hiding }) });
  }

  private addImage(element: Element, context: Context): void {
    const image = imageOf(element, this.base);
    if (!image || this.hidingOf(element) === 'gone') return;
    if (this.list || this.table) {
      this.images.push(image);
      return;
    }
    this.flush(context);
    this.push(image, context, { length: 0, linked: 0 });
  }

  private pushImages(context: Context): void {
    for (const image of this.images) this.push(image, context, { length: 0, linked: 0 });
    this.images = [];
  }
}

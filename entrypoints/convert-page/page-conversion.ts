import type { Target } from '../../pipeline/convert/convert.ts';
import { detectScript } from '../../pipeline/convert/detect-script.ts';
import type { Script } from '../../pipeline/types.ts';
import type { Passage } from '../background/messages.ts';
import { collectRuns, isUntouched, type Run } from './collect-runs.ts';

/** What a page's conversion is given from outside. */
export interface PageTools {
  /** Converts passages, in order, in the script of the text around them. */
  convert(passages: Passage[], to: Target, from: Script): Promise<Passage[]>;
  /** Lets the browser do other work. */
  pause(): Promise<void>;
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
}

/** The conversion of a page in place. */
export interface PageConversion {
  /** Shows the page's text in a script, and what the page adds from now on too. */
  showIn(to: Target): Promise<void>;
  /** Shows only what lies in a range in a script. */
  showRangeIn(range: Range, to: Target): Promise<void>;
  /** Puts every text node back as the page had it, and follows the page no longer. */
  restore(): Promise<void>;
}

/** What a text node held before and holds now. A node the page has written to since is the page's again. */
interface Change {
  original: string;
  shown: string;
}

/** So often may the page write over a converted node; a page that converts its own text would never end. */
const patience = 20;
/** Work is cut into slices of this many milliseconds, so that the page stays at hand. */
const slice = 12;
/** One message carries some 20,000 characters: converting them takes about 20 ms. */
const batchLength = 20_000;

/**
 * Prepares the conversion of a page in place: text nodes only, nothing a reader types into, no code. The original texts
 * are kept, so that `restore` is exact.
 */
export function createPageConversion(root: Element, tools: PageTools): PageConversion {
  const changes = new Map<Text, Change>();
  const added = new Set<Node>();
  const writtenBack = new WeakMap<Text, number>();
  let to: Target | undefined;
  let from: Script = 'mixed';
  /** Counts up with each request, so that work for an earlier one stops. */
  let turn = 0;
  let working = false;
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') note(record.target);
      else for (const node of record.addedNodes) note(node);
    }
    void follow();
  });

  const isOurs = (node: Text) => changes.get(node)?.shown === node.data;
  const isFoughtOver = (node: Text) => {
    if (!changes.has(node)) return false;
    const times = (writtenBack.get(node) ?? 0) + 1;
    writtenBack.set(node, times);
    return times > patience;
  };
  const note = (node: Node) => {
    if (node.nodeType === Node.ELEMENT_NODE) added.add(node);
    if (node.nodeType !== Node.TEXT_NODE || isOurs(node as Text) || isFoughtOver(node as Text)) return;
    added.add(node);
  };

  /** Converts what the page has added, until there is nothing more of it. */
  async function follow(): Promise<void> {
    if (working || to === undefined || added.size === 0) return;
    working = true;
    const own = turn;
    try {
      while (own === turn && added.size > 0) {
        const nodes = [...added].filter((node) => node.isConnected && !isUntouched(node));
        added.clear();
        const runs: Run[] = [];
        for (const node of nodes) runs.push(...collectRuns(node, (text) => !isOurs(text)));
        await convertRuns(runs, to, own);
        forgetRemoved();
      }
    } finally {
      working = false;
    }
    // What was asked for meanwhile has its own turn, and what came meanwhile must not be left lying.
    if (added.size > 0) void follow();
  }

  async function convertRuns(runs: readonly Run[], target: Target, own: number): Promise<void> {
    let begun = tools.now();
    const breathe = async () => {
      if (tools.now() - begun < slice) return;
      await tools.pause();
      begun = tools.now();
    };
    for (const batch of batchesOf(runs)) {
      const passages = batch.map((run) => joined(run.map(originalOf)));
      const converted = await tools.convert(passages, target, from);
      begun = tools.now();
      for (const [index, run] of batch.entries()) {
        if (own !== turn) return;
        write(run, passages[index], converted[index]);
        await breathe();
      }
    }
  }

  const originalOf = (node: Text) => (isOurs(node) ? (changes.get(node)?.original ?? node.data) : node.data);

  function write(run: Run, passage: Passage | undefined, converted: Passage | undefined): void {
    if (!passage || !converted) return;
    for (const [index, node] of run.entries()) {
      const original = passage.text.slice(passage.cuts[index], passage.cuts[index + 1]);
      // The page may have written to the node while its text was being converted.
      if (originalOf(node) !== original) continue;
      const shown = converted.text.slice(converted.cuts[index], converted.cuts[index + 1]);
      if (shown === original) changes.delete(node);
      else changes.set(node, { original, shown });
      if (node.data !== shown) node.data = shown;
    }
  }

  function forgetRemoved(): void {
    for (const node of changes.keys()) if (!node.isConnected) changes.delete(node);
  }

  return {
    async showIn(target) {
      const own = ++turn;
      to = target;
      observer.observe(root, { childList: true, characterData: true, subtree: true });
      const runs = collectRuns(root, () => true);
      from = scriptOf(runs, originalOf);
      await convertRuns(runs, target, own);
      if (own === turn) await follow();
    },
    async showRangeIn(range, target) {
      const own = ++turn;
      const parts = partsOf(range);
      const passage = joined(parts.map(({ node, start, end }) => node.data.slice(start, end)));
      const [converted] = await tools.convert([passage], target, detectScript(passage.text));
      if (own !== turn || !converted) return;
      for (const [index, { node, start, end }] of parts.entries()) {
        const before = node.data;
        if (before.slice(start, end) !== passage.text.slice(passage.cuts[index], passage.cuts[index + 1])) continue;
        const part = converted.text.slice(converted.cuts[index], converted.cuts[index + 1]);
        const shown = before.slice(0, start) + part + before.slice(end);
        changes.set(node, { original: originalOf(node), shown });
        node.data = shown;
      }
    },
    async restore() {
      const own = ++turn;
      to = undefined;
      observer.disconnect();
      added.clear();
      let begun = tools.now();
      for (const [node, { original, shown }] of changes) {
        if (node.data === shown) node.data = original;
        changes.delete(node);
        if (tools.now() - begun < slice) continue;
        await tools.pause();
        if (own !== turn) return;
        begun = tools.now();
      }
    },
  };
}

/** The text nodes of a range that may be converted, with the part of each that lies in it. */
function partsOf(range: Range): { node: Text; start: number; end: number }[] {
  const home = range.commonAncestorContainer;
  return collectRuns(home, (node) => range.intersectsNode(node))
    .flat()
    .map((node) => ({
      node,
      start: node === range.startContainer ? range.startOffset : 0,
      end: node === range.endContainer ? range.endOffset : node.length,
    }))
    .filter(({ start, end }) => start < end);
}

/** Texts as one, with a cut where each begins and at the end. */
function joined(texts: readonly string[]): Passage {
  const cuts = [0];
  let text = '';
  for (const part of texts) {
    text += part;
    cuts.push(text.length);
  }
  return { text, cuts };
}

/** The script of a page, from the beginning of its text. */
function scriptOf(runs: readonly Run[], textOf: (node: Text) => string): Script {
  let text = '';
  for (const run of runs) {
    for (const node of run) text += textOf(node);
    if (text.length > 20_000) break;
  }
  return detectScript(text);
}
function* batchesOf(runs: readonly Run[]): Generator<Run[]> {
  let batch: Run[] = [];
  let length = 0;
  for (const run of runs) {
    batch.push(run);
    length += run.reduce((sum, node) => sum + node.length, 0);
    if (length < batchLength) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

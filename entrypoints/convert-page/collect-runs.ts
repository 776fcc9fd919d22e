/** Text nodes that read as one run of text, such as those of a paragraph with links in it. */
export type Run = Text[];

/** Elements that stand within a line: text goes on across them. */
const inline = new Set(
  'A ABBR B BDI BDO BIG CITE DEL DFN EM FONT I INS MARK Q RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

/** What a reader types into, or what is no text to read. Code, since 后 may be a name in it. */
const untouchedNames = new Set(
  'script style noscript template textarea input select option code pre kbd samp tt math svg'.split(' '),
);
const untouchedMarks =
  '[contenteditable]:not([contenteditable="false" i]), [translate="no" i], .notranslate, ' +
  '[lang|="ja" i], [lang|="ko" i]';
const untouched = `${[...untouchedNames].join(', ')}, ${untouchedMarks}`;

/**
 * Collects the text nodes under a node that may be converted, those of one run together, in document order. `wants`
 * leaves out nodes that are converted already; a node without Han characters only goes along in a run that has some.
 */
export function collectRuns(root: Node, wants: (node: Text) => boolean): Run[] {
  if (isUntouched(root)) return [];
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    {
      acceptNode: (node) =>
        node.nodeType === Node.ELEMENT_NODE && isUntouchedItself(node as Element)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    },
  );
  const runs: Run[] = [];
  let run: Run = [];
  let home: Node | null = null;
  const close = () => {
    if (run.some((node) => /[\u3400-\u9fff]/.test(node.data))) runs.push(run);
    run = [];
  };
  for (
    let node: Node | null = root.nodeType === Node.TEXT_NODE ? root : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      // <br> and every block end a run, and so does whatever is not text of a line.
      if (!isInline(node)) close();
      continue;
    }
    const block = blockOf(node);
    if (block !== home) close();
    home = block;
    if (wants(node as Text)) run.push(node as Text);
    else close();
  }
  close();
  return runs;
}

/** The long selector is tried only where there is something for it to find: a page can have 20,000 elements. */
function isUntouchedItself(element: Element): boolean {
  if (untouchedNames.has(nameOf.call(element).toLowerCase())) return true;
  return hasAttributes.call(element) && Element.prototype.matches.call(element, untouchedMarks);
}

/** Whether a node lies in something that must not be touched. */
export function isUntouched(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : parentOf.call(node);
  return (
    element?.nodeType === Node.ELEMENT_NODE && Element.prototype.closest.call(element as Element, untouched) !== null
  );
}

function blockOf(node: Node): Node | null {
  let parent = parentOf.call(node);
  while (parent && isInline(parent)) parent = parentOf.call(parent);
  return parent;
}

function isInline(node: Node): boolean {
  return inline.has(nameOf.call(node).toUpperCase());
}

// A form field named `parentNode` hides its form's own; the prototype's cannot be hidden.
const getter = <T>(name: 'parentNode' | 'nodeName') =>
  Object.getOwnPropertyDescriptor(Node.prototype, name)?.get as (this: Node) => T;
const parentOf = getter<Node | null>('parentNode');
const nameOf = getter<string>('nodeName');
const { hasAttributes } = Element.prototype;

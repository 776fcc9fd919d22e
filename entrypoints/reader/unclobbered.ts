// A form or image named `body` or `querySelector` hides the document's own property of that name, in our world too.
// The properties of the prototypes cannot be hidden.
const documentPrototype = Document.prototype;
const read = (name: 'body' | 'documentElement') =>
  Object.getOwnPropertyDescriptor(documentPrototype, name)?.get as (this: Document) => HTMLElement | null;
const body = read('body');
const documentElement = read('documentElement');

/** The page's body, even where the page has hidden it behind a name. */
export function bodyOf(document: Document): HTMLElement | null {
  return body.call(document);
}

/** The page's root element, even where the page has hidden it behind a name. */
export function rootOf(document: Document): HTMLElement | null {
  return documentElement.call(document);
}

const clobbering = 'form[name], img[name], embed[name], object[name], object[id], iframe[name], img[id]';

/** Whether a named element hides something of the document, or a field of a form something of the form. */
export function isClobbered(document: Document): boolean {
  for (const element of named(document)) {
    const name = element.getAttribute('name') ?? element.id;
    if (name in documentPrototype) return true;
  }
  for (const field of documentPrototype.querySelectorAll.call(document, 'form [name], form [id]')) {
    const name = field.getAttribute('name') ?? '';
    if (name in HTMLFormElement.prototype || field.id in HTMLFormElement.prototype) return true;
  }
  return false;
}

/** A copy without the names that hide properties, and what is hidden in it, asked of the page's own elements. */
export function unclobberedCopy(
  document: Document,
  isHidden: (element: Element) => boolean,
): { copy: Document; isHidden: (element: Element) => boolean } {
  const copy = new DOMParser().parseFromString('<!doctype html>', 'text/html');
  const root = rootOf(document);
  const copiedRoot = rootOf(copy);
  const originals = new Map<Element, Element>();
  if (root && copiedRoot) {
    const clone = copy.importNode(root, true);
    const elements = [...Element.prototype.querySelectorAll.call(root, '*')];
    for (const [index, twin] of [...Element.prototype.querySelectorAll.call(clone, '*')].entries()) {
      const original = elements[index];
      if (original) originals.set(twin, original);
    }
    originals.set(clone, root);
    Element.prototype.replaceWith.call(copiedRoot, clone);
    for (const element of documentPrototype.querySelectorAll.call(copy, `${clobbering}, form [name], form [id]`)) {
      // Forms may hide their own methods too.
      Element.prototype.removeAttribute.call(element, 'name');
      Element.prototype.removeAttribute.call(element, 'id');
    }
  }
  return {
    copy,
    isHidden: (element) => {
      const original = originals.get(element);
      return original !== undefined && isHidden(original);
    },
  };
}

function named(document: Document): Element[] {
  return [...documentPrototype.querySelectorAll.call(document, clobbering)];
}

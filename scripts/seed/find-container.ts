/**
 * A selector for the element that holds the article, given the article's paragraphs as they were read; `undefined` when
 * no element with a name of its own holds them. `<div class="left_zw"><p>…` gives `.left_zw`.
 */
export function findContainer(document: Document, paragraphs: readonly string[]): string | undefined {
  const wanted = paragraphs.map(squeeze).filter((text) => text.length >= 10);
  if (wanted.length === 0) return undefined;
  const holders = [...document.body.querySelectorAll('*')].filter((element) => {
    const text = squeeze(element.textContent ?? '');
    return wanted.every((paragraph) => text.includes(paragraph));
  });
  // The innermost comes last; one without a name that is its own leads to the next around it.
  for (const element of holders.reverse()) {
    const selector = ownSelector(element, document);
    if (selector !== undefined) return selector;
  }
  return undefined;
}

function ownSelector(element: Element, document: Document): string | undefined {
  // Numbers and hashes in names change with the page.
  const names = [element.id && `#${element.id}`, ...[...element.classList].map((name) => `.${name}`)];
  return names.find((name) => /^[#.][a-z][\w-]*$/i.test(name) && !/\d{3,}/.test(name) && isAlone(name, document));
}

function isAlone(selector: string, document: Document): boolean {
  return document.querySelectorAll(selector).length === 1;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

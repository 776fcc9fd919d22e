/** How elements take part in text. Decided by tag name, since a parsed document has no computed style to ask. */

/** Elements whose content no reader sees as text. */
const unread = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'FRAME',
  'NOFRAMES',
  'OBJECT',
  'EMBED',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'MAP',
  'SELECT',
  'DATALIST',
  'TEXTAREA',
  'INPUT',
  'METER',
  'PROGRESS',
  'HEAD',
  'TITLE',
  'LINK',
  'META',
  'MATH',
  'RP',
  'RT',
]);

const inline = new Set([
  'A',
  'ABBR',
  'ACRONYM',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'CODE',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'LABEL',
  'MARK',
  'NOBR',
  'Q',
  'RUBY',
  'RB',
  'S',
  'SAMP',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
  'DATA',
  'PICTURE',
  'O:P',
]);

/** Whether nothing inside the element is shown as text. */
export function isUnread(tag: string): boolean {
  return unread.has(tag);
}

/** Whether the element runs on in the line of its surroundings. */
export function isInline(tag: string): boolean {
  return inline.has(tag);
}

/** The level of an `h1` to `h6` in an article, whose own headline is level 1. */
export function headingLevel(tag: string): 2 | 3 | 4 | undefined {
  switch (tag) {
    case 'H1':
    case 'H2':
      return 2;
    case 'H3':
      return 3;
    case 'H4':
    case 'H5':
    case 'H6':
      return 4;
    default:
      return undefined;
  }
}

/** The tag name in capitals, also in XHTML and where a form's field named `tagName` stands in front of the real one. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name.toUpperCase() : 'FORM';
}

const captionClass =
  /(^|[\s_-])(caption|figcaption|tuzhu|tushuo|(pic|img|image|photo)[-_]?(desc|caption|text|info|title|note)|(image|photo)-?credit)([\s_-]|$)/i;

/** Whether an element's class says that it holds the words under a picture. */
export function isCaptionClass(element: Element): boolean {
  const name = element.getAttribute('class');
  return name !== null && name.length < 200 && captionClass.test(name);
}

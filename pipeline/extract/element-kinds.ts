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

export function isUnread(tag: string): boolean {
  return unread.has(tag);
}

export function isInline(tag: string): boolean {
  return inline.has(tag);
}

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
